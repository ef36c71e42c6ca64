package niangjia.ledger;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import niangjia.shared.StoredEvent;
import org.axonframework.common.DateTimeUtils;

/** Behaves as a server of events does: times to the millisecond, metadata in an order of its own, numbers without a gap. */
final class MemoryServer implements ServedRecord {
    private final List<StoredEvent> events = new ArrayList<>();
    /** Answers nobody while set. */
    private volatile boolean away;

    private final AtomicInteger inVain = new AtomicInteger();
    private volatile int pagesUntilStop = Integer.MAX_VALUE;

    void away(boolean is) {
        away = is;
    }

    boolean wasAskedInVain() {
        return inVain.get() > 0;
    }

    void stopsAfter(int pages) {
        pagesUntilStop = pages;
    }

    /** As another program would write it. */
    synchronized void replace(int number, StoredEvent other) {
        events.set(number - 1, other);
    }

    synchronized StoredEvent event(int number) {
        return events.get(number - 1);
    }

    @Override
    public String where() {
        return "a server in memory";
    }

    @Override
    public synchronized long head() {
        answer();
        return events.size();
    }

    @Override
    public synchronized List<StoredEvent> after(long number, int most, Duration patience) {
        answer();
        try {
            if (events.size() <= number) {
                wait(patience.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(
                events.subList((int) Math.min(number, events.size()), (int) Math.min(events.size(), number + most)));
    }

    @Override
    public synchronized void append(List<StoredEvent> added) {
        answer();
        if (pagesUntilStop-- == 0) {
            throw new IllegalStateException("stopped");
        }
        added.forEach(event -> events.add(new StoredEvent(
                events.size() + 1,
                event.messageId(),
                event.stream(),
                event.sequence(),
                event.streamType(),
                DateTimeUtils.formatInstant(event.recordedAt().truncatedTo(ChronoUnit.MILLIS)),
                event.name(),
                event.revision(),
                event.payload(),
                event.metaData())));
        notifyAll();
    }

    private void answer() {
        if (away) {
            inVain.incrementAndGet();
            throw new IllegalStateException("a server in memory did not answer");
        }
    }

    @Override
    public void close() {
        // goes on for the next who opens it
    }
}
