package niangjia.ledger;

import java.util.concurrent.atomic.LongAdder;

/** How often something was waited for, and how long in all; only ever grows. */
public final class Waits {
    private final LongAdder times = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void waited(long since) {
        times.increment();
        nanos.add(System.nanoTime() - since);
    }

    public long times() {
        return times.sum();
    }

    public double seconds() {
        return nanos.sum() / 1e9;
    }
}
