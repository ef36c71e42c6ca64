package niangjia.axonserver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import niangjia.ledger.ServedRecord;
import niangjia.shared.StoredEvent;

/** A server that never has an event. */
final class NoEvents implements ServedRecord {
    @Override
    public String where() {
        return "nowhere";
    }

    @Override
    public long head() {
        return 0;
    }

    @Override
    public List<StoredEvent> after(long number, int most, Duration patience) {
        try {
            TimeUnit.NANOSECONDS.sleep(patience.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    @Override
    public void append(List<StoredEvent> events) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
