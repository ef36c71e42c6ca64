package niangjia.shared.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The events of a record, with a bell. The embedded store's own streams cannot tell a pooled processor that something has
 * come, so it would look again only after half a second; here one watcher waits for the next event and wakes all: at once
 * after a pause, at most every {@value #BETWEEN_MILLIS} ms while somebody works, and at most every {@value #BUSY_MILLIS} ms
 * while many do, since each waking costs every read model a transaction.
 */
public final class PromptEvents implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {
    static final int BETWEEN_MILLIS = 40;
    static final int BUSY_MILLIS = 100;

    /** More than these between two wakings are the work of several people. */
    private static final int SEVERAL = 4;

    private static final int PATIENCE_MILLIS = 500;

    private final EmbeddedEventStore store;
    private final Set<Prompt> open = ConcurrentHashMap.newKeySet();
    private final Thread watcher;
    private volatile boolean running = true;

    public PromptEvents(EmbeddedEventStore store) {
        this.store = store;
        BlockingStream<TrackedEventMessage<?>> events = store.openStream(store.createHeadToken());
        this.watcher = new Thread(() -> watch(events), "prompt-events");
        watcher.setDaemon(true);
        watcher.start();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        Prompt prompt = new Prompt(store.openStream(token));
        open.add(prompt);
        return prompt;
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return store.createTokenAt(instant);
    }

    @Override
    public void close() {
        running = false;
        watcher.interrupt();
        try {
            watcher.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(BlockingStream<TrackedEventMessage<?>> opened) {
        try (BlockingStream<TrackedEventMessage<?>> events = opened) {
            long rung = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);
            int came = 0;
            while (running) {
                if (events.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    int between = came > SEVERAL ? BUSY_MILLIS : BETWEEN_MILLIS;
                    long soon = rung + TimeUnit.MILLISECONDS.toNanos(between) - System.nanoTime();
                    if (soon > 0) {
                        TimeUnit.NANOSECONDS.sleep(soon);
                    }
                    came = 0;
                    do {
                        events.nextAvailable();
                        came++;
                    } while (events.hasNextAvailable(0, TimeUnit.MILLISECONDS));
                    rung = System.nanoTime();
                    open.forEach(Prompt::ring);
                }
            }
        } catch (InterruptedException e) {
            // closing; processors then look by themselves, every half second or so
            Thread.currentThread().interrupt();
        }
    }

    private final class Prompt implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> events;
        private final List<Runnable> bells = new CopyOnWriteArrayList<>();

        Prompt(BlockingStream<TrackedEventMessage<?>> events) {
            this.events = events;
        }

        void ring() {
            bells.forEach(Runnable::run);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            bells.clear();
            bells.add(callback);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> event) {
            events.skipMessagesWithPayloadTypeOf(event);
        }

        @Override
        public void close() {
            open.remove(this);
            events.close();
        }
    }
}
