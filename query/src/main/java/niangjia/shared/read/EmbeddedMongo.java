package niangjia.shared.read;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-wire server in this process, on loopback and a free port, over an MVStore file or in memory. Nothing
 * reaches the file but by {@link #relieve()} and the stop: a commit between a document and its index entry would tear them.
 */
final class EmbeddedMongo implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int COMPACT_AT_STOP_MILLIS = 500;
    private static final int COMPACT_MILLIS = 20_000;
    private static final int MOST_UNSAVED_BYTES = 32 * 1024 * 1024;

    private final @Nullable StoreFiles files;
    private final boolean uncleanStop;
    private final H2Backend backend;
    private final MongoServer server;

    static EmbeddedMongo open(@Nullable Path directory) {
        if (directory == null) {
            return new EmbeddedMongo(null, false, new TextKeyedBackend(store(null)));
        }
        StoreFiles files = new StoreFiles(directory);
        try {
            if (files.leftWhole()) {
                @Nullable H2Backend whole = readable(files.store());
                if (whole != null) {
                    return new EmbeddedMongo(files, false, whole);
                }
            }
            log.warn("read store was not stopped cleanly: emptied, read models have to be rebuilt");
            files.discardStore();
            return new EmbeddedMongo(files, true, new TextKeyedBackend(store(files.store())));
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private EmbeddedMongo(@Nullable StoreFiles files, boolean uncleanStop, H2Backend backend) {
        this.files = files;
        this.uncleanStop = uncleanStop;
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private static MVStore store(@Nullable Path file) {
        // disabling auto-commit stops the timer only; the buffer size is a second trigger of its own
        return new MVStore.Builder()
                .fileName(file == null ? null : file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    /** Null if the file is no store that can be opened. */
    private static @Nullable H2Backend readable(Path file) {
        @Nullable MVStore store = null;
        try {
            store = store(file);
            return new TextKeyedBackend(store);
        } catch (RuntimeException e) {
            log.warn("read store cannot be read: {}", e.getClass().getName());
            if (store != null) {
                store.closeImmediately();
            }
            return null;
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    boolean uncleanStop() {
        return uncleanStop;
    }

    /**
     * Moves to the file what has gathered in memory, once it is much. Nothing sooner: a file that was not closed cleanly
     * is emptied at the next start, so a commit per batch would protect nothing.
     */
    void relieve() {
        if (backend.getMvStore().getUnsavedMemory() > MOST_UNSAVED_BYTES) {
            backend.commit();
        }
    }

    /** Moves every page and overwrites or cuts off what lies free, old pages among it. */
    void compact() {
        MVStore store = backend.getMvStore();
        if (files == null) {
            return;
        }
        int retention = store.getRetentionTime();
        store.setRetentionTime(0);
        try {
            store.commit();
            // twice: the first moves what lives, the second may cut the file behind it
            store.compactFile(COMPACT_MILLIS);
            store.compactFile(COMPACT_MILLIS);
        } finally {
            store.setRetentionTime(retention);
        }
    }

    @Override
    public void close() {
        server.stopListening();
        MVStore store = backend.getMvStore();
        // the clients are gone by now; the pages go to the file before the server drops its backend
        store.commit();
        server.shutdownNow();
        store.close(COMPACT_AT_STOP_MILLIS);
        if (files != null) {
            files.clean();
            files.close();
        }
    }
}
