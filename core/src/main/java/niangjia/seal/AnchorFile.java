package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import niangjia.verify.Note;

/** One file to which checkpoints are only ever appended; the verifier takes it as it is for its older checkpoints. */
public final class AnchorFile implements Anchor {
    /** Longer than any note, however many witnesses signed it. */
    private static final int TAIL = 1 << 16;

    private final Path file;

    /** @param directory a write-once place, if there is one */
    public AnchorFile(Path directory) {
        this.file = directory.resolve("checkpoints.txt");
    }

    public Path path() {
        return file;
    }

    @Override
    public Optional<Note> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                continue;
            }
            List<Note> notes = Note.parseAll(new String(tail.array(), 0, tail.position(), UTF_8));
            return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(Note note) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            // the empty line before it ends what a crash may have left half written
            byte[] bytes = ((Files.exists(file) ? "\n\n" : "") + note.whole()).getBytes(UTF_8);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
