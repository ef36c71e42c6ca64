package niangjia.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Again and again: how long until everything that is recorded now is in every read model. */
final class LagProbe implements AutoCloseable {
    private static final long LOOK = Duration.ofMillis(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final List<Long> nanos = new ArrayList<>();
    private final Thread thread;
    private volatile boolean ended;

    /** @param there gives, at this moment, a question whether all that is recorded at this moment has been read */
    LagProbe(Supplier<BooleanSupplier> there) {
        thread = new Thread(
                () -> {
                    while (!ended) {
                        BooleanSupplier read = there.get();
                        long began = System.nanoTime();
                        while (!read.getAsBoolean() && !ended) {
                            LockSupport.parkNanos(LOOK);
                        }
                        synchronized (nanos) {
                            nanos.add(System.nanoTime() - began);
                        }
                        LockSupport.parkNanos(PAUSE);
                    }
                },
                "lag");
        thread.start();
    }

    Latencies soFar() {
        synchronized (nanos) {
            return new Latencies(List.copyOf(nanos));
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
