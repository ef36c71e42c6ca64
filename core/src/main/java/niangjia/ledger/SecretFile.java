package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A key on disk: a title and some lines of text, readable by its owner alone, never written twice. */
public final class SecretFile {
    private final Path file;
    private final String title;
    private final int lines;

    /** @param lines how many follow the title */
    public SecretFile(Path file, String title, int lines) {
        this.file = file;
        this.title = title;
        this.lines = lines;
    }

    public Path path() {
        return file;
    }

    /**
     * The lines behind the title.
     *
     * @throws IllegalStateException if others may read it, or it is another kind of file
     */
    public Optional<List<String>> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (posix()) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
                if (!PosixFilePermissions.fromString("rw-------").containsAll(rights)) {
                    throw new IllegalStateException("rights of " + file + ": " + PosixFilePermissions.toString(rights)
                            + " (expected: rw-------; take the others' rights away)");
                }
            }
            List<String> all = Files.readAllLines(file, UTF_8);
            if (all.size() != lines + 1 || !all.get(0).equals(title)) {
                throw new IllegalStateException(
                        file + " is no such key (expected: \"" + title + "\" and lines behind it: " + lines + ")");
            }
            return Optional.of(all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On disk when this returns: what rests on the key must not outlive it. */
    public void create(List<String> content) {
        String text = title + "\n" + String.join("\n", content) + "\n";
        Path directory = directory();
        try {
            Files.createDirectories(directory, rights("rwx------"));
            Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, fresh, rights("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (posix()) {
                try (FileChannel entry = FileChannel.open(directory, StandardOpenOption.READ)) {
                    entry.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path directory() {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IllegalStateException(file + " is in no directory");
        }
        return directory;
    }

    private FileAttribute<?>[] rights(String rights) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private boolean posix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
