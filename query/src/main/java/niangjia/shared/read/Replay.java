package niangjia.shared.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Feeds read models from the record, from its first event up to where it is told: one thread reads, others handle, each
 * aggregate's events in order and as many aggregates side by side as there are threads.
 */
final class Replay implements AutoCloseable {
    private static final int QUIET_MILLIS = 1000;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Predicate<? super TrackedEventMessage<?>> which;
    private final List<Feed> feeds;
    private final Workers workers;
    private final Deque<TrackedEventMessage<?>> early = new ArrayDeque<>();
    private volatile long position = -1;
    private volatile long events;
    private volatile long nanos;
    private volatile long resumed;

    /** @param which asked once of each event, in their order; the others are passed by */
    Replay(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Predicate<? super TrackedEventMessage<?>> which,
            List<Feed> feeds,
            int threads) {
        this.stream = source.openStream(null);
        this.which = which;
        this.feeds = List.copyOf(feeds);
        this.workers = new Workers(threads, batch -> this.feeds.forEach(feed -> feed.handle(batch)));
    }

    boolean advance(Positions to) {
        return advance(to, () -> {});
    }

    /**
     * Handles what a processor at these positions has handled, and nothing that it has not; false if that is nothing new.
     *
     * @param then belongs to the work, such as to write what is still in memory
     */
    boolean advance(Positions to, Runnable then) {
        resumed = System.nanoTime();
        long before = events;
        try {
            int waiting = early.size();
            for (int i = 0; i < waiting; i++) {
                take(early.removeFirst(), to);
            }
            // the last position may belong to an event that upcasters dropped: a quiet stream is an ended one
            while (position < to.most() && stream.hasNextAvailable(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                position = position(event);
                take(event, to);
                if (workers.failed()) {
                    break;
                }
            }
            workers.finish();
            then.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("replay interrupted after " + events + " events", e);
        }
        nanos += System.nanoTime() - resumed;
        resumed = 0;
        return events > before;
    }

    private void take(TrackedEventMessage<?> event, Positions to) throws InterruptedException {
        if (!to.include(event, position(event))) {
            early.addLast(event);
            return;
        }
        events++;
        if (which.test(event) && feeds.stream().anyMatch(feed -> feed.takes(event))) {
            workers.put(event);
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElse(-1);
    }

    /** Read so far, those refused and those that nobody takes included. */
    long events() {
        return events;
    }

    long refused() {
        return feeds.stream().mapToLong(Feed::refused).sum();
    }

    double eventsPerSecond() {
        long since = resumed;
        long worked = nanos + (since == 0 ? 0 : System.nanoTime() - since);
        return worked == 0 ? 0 : events * 1e9 / worked;
    }

    @Override
    public void close() {
        workers.close();
        stream.close();
    }
}
