package niangjia.shared.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server's files in one directory: the store, a lock that keeps a second process out, and a mark that says
 * "open", or "closed" with the length and checksum the store had then. The checksum is needed because a store cut short
 * opens without complaint at an older state, and one with flipped bits gives them back.
 */
final class StoreFiles implements AutoCloseable {
    private static final String OPEN = "open";

    private final Path store;
    private final Path mark;
    private final FileChannel lock;
    private final boolean leftWhole;

    StoreFiles(Path directory) {
        try {
            Files.createDirectories(directory);
            store = directory.resolve("read-models.bson.mv");
            mark = directory.resolve("read-models.mark");
            lock = FileChannel.open(
                    directory.resolve("read-models.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new IllegalStateException(
                        "read store in " + directory + " is open elsewhere (expected: one process per directory)");
            }
            leftWhole = Files.exists(mark) ? Files.readString(mark).equals(closed()) : Files.notExists(store);
            // before the first change of the store, else a crash could hide itself
            write(OPEN);
        } catch (IOException e) {
            throw new UncheckedIOException("read store in " + directory + " cannot be opened", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private String closed() throws IOException {
        return "closed " + (Files.exists(store) ? checksum() : "empty");
    }

    private String checksum() throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(store)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Files.size(store) + " " + Long.toHexString(sum.getValue());
    }

    private void write(String text) throws IOException {
        Files.writeString(
                mark,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    Path store() {
        return store;
    }

    /** True if the last stop was clean and the store is as it was then, or there never was one. */
    boolean leftWhole() {
        return leftWhole;
    }

    void discardStore() {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            throw new UncheckedIOException("read store " + store + " cannot be emptied", e);
        }
    }

    /** To be called when the store is closed and whole. */
    void clean() {
        try {
            write(closed());
        } catch (IOException e) {
            throw new UncheckedIOException("mark " + mark + " cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("lock of " + store + " cannot be released", e);
        }
    }
}
