package niangjia.ledger;

import java.util.concurrent.atomic.AtomicInteger;

/** Tells how often something waited for the disk, and waits for none. */
final class CountedBarrier implements Barrier {
    final AtomicInteger waits = new AtomicInteger();

    @Override
    public void await() {
        waits.incrementAndGet();
    }

    @Override
    public void close() {}
}
