package niangjia.knowledge.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shelf as it was last read from its store: read again once something was written here, or may have been elsewhere. */
final class ShelfMemory {
    /** On a shared store another process may write, of which nothing tells us. */
    private static final Duration OTHERS = Duration.ofSeconds(2);

    private final DocumentStore guidance;
    private final boolean alone;
    private final AtomicLong written = new AtomicLong();
    private volatile @Nullable Read last;

    private record Read(long written, long at, ShelfIndex index) {}

    /** @param alone true if nobody but this process writes the store */
    ShelfMemory(DocumentStore guidance, boolean alone) {
        this.guidance = guidance;
        this.alone = alone;
    }

    /** To be called when what was written can be read. */
    void forget() {
        written.incrementAndGet();
    }

    ShelfIndex index() {
        Read known = last;
        long now = System.nanoTime();
        if (known != null && known.written() == written.get() && (alone || now - known.at() < OTHERS.toNanos())) {
            return known.index();
        }
        // counted before it is read: what is written meanwhile is read by the next
        long counted = written.get();
        List<GuidanceView> all =
                guidance.find(new Document()).map(GuidanceDocuments::view).into(new ArrayList<>());
        ShelfIndex index = new ShelfIndex(all);
        last = new Read(counted, now, index);
        return index;
    }
}
