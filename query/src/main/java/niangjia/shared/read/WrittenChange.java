package niangjia.shared.read;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A change just made, for whose sight a page waits.
 *
 * @param id id of the document
 * @param seq aggregate sequence number of the event that the document must include
 */
public record WrittenChange(String id, long seq) {
    /** How long a page waits at most before it says that the change is being recorded. */
    public static final Duration LONGEST = Duration.ofMillis(300);

    private static final Duration OTHER_PROCESS = Duration.ofMillis(5);

    /** As {@link #shownIn(DocumentStore, Duration)} with {@link #LONGEST}. */
    public boolean shownIn(DocumentStore documents) {
        return shownIn(documents, LONGEST);
    }

    /**
     * Waits until the document includes the event: false after the longest wait, or if the thread is interrupted. A
     * document counts only events that change it, or that its read model declares as seen.
     */
    public boolean shownIn(DocumentStore documents, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (true) {
            // expected before looked at: what is written between the two still wakes us
            CountDownLatch written = documents.arrivals().expect(id);
            try {
                if (isShown(documents)) {
                    return true;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                // on a shared MongoDB another process may write, of which no latch of ours hears
                long wait = documents.store().isEmbedded() ? left : Math.min(left, OTHER_PROCESS.toNanos());
                boolean woken = written.await(wait, TimeUnit.NANOSECONDS);
                if (!woken && documents.store().isEmbedded()) {
                    return isShown(documents);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                documents.arrivals().forget(id, written);
            }
        }
    }

    /** What the lists in memory have not heard of yet would be missing in them. */
    private boolean isShown(DocumentStore documents) {
        return documents.seqOf(id) >= seq && !documents.arrivals().isUnderWay(id);
    }
}
