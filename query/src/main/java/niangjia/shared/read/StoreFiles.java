package niangjia.shared.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server's files in one directory: the store, a lock that keeps a second process out, and a mark that
 * stands while the store is open. A mark found at the start means that the last stop was not a clean one.
 */
final class StoreFiles implements AutoCloseable {
    private final Path store;
    private final Path mark;
    private final FileChannel lock;
    private final boolean marked;

    StoreFiles(Path directory) {
        try {
            Files.createDirectories(directory);
            store = directory.resolve("read-models.mv");
            mark = directory.resolve("read-models.dirty");
            lock = FileChannel.open(
                    directory.resolve("read-models.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new IllegalStateException(
                        "read store in " + directory + " is open elsewhere (expected: one process per directory)");
            }
            marked = Files.exists(mark);
            try (FileChannel written = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // on disk before the first change of the store, else a crash could hide itself
                written.force(true);
            }
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

    Path store() {
        return store;
    }

    boolean leftOpen() {
        return marked;
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
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("mark " + mark + " cannot be removed", e);
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
