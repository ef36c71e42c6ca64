package niangjia.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The master key on disk: two lines of text, readable by its owner alone. */
final class MasterKeyFile {
    private static final String TITLE = "niangjia master key 1";

    private final Path directory;
    private final Path file;

    MasterKeyFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("master.key");
    }

    Path path() {
        return file;
    }

    /** @throws IllegalStateException if others may read it, or it is no key */
    Optional<MasterKey> read() {
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
            List<String> lines = Files.readAllLines(file, US_ASCII);
            if (lines.size() != 2 || !lines.get(0).equals(TITLE)) {
                throw new IllegalStateException(file + " is no master key (expected: \"" + TITLE + "\" and one line)");
            }
            return Optional.of(new MasterKey(Base64.getDecoder().decode(lines.get(1))));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On disk when this returns: keys wrapped by it must not outlive it. */
    MasterKey create() {
        byte[] raw = Aead.newKey();
        String text = TITLE + "\n" + Base64.getEncoder().encodeToString(raw) + "\n";
        try {
            Files.createDirectories(directory, rights("rwx------"));
            Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, fresh, rights("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
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
            return new MasterKey(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileAttribute<?>[] rights(String rights) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private boolean posix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
