package niangjia.proof;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Requests that begin when they were planned to begin, whether or not earlier ones have been answered, as people call who
 * do not know of each other. Each is timed from the planned moment, so that what waits behind a standstill counts as late.
 */
final class OpenLoop {
    /** More than these unanswered say that nothing answers any more. */
    private static final int MOST_UNANSWERED = 5_000;

    private final Time time;
    private final Semaphore room = new Semaphore(MOST_UNANSWERED);

    /** A clock, and a way to wait by it. */
    interface Time {
        long nanos();

        void until(long nanos);
    }

    static final Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void until(long nanos) {
            for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    };

    /** Hears of every answer, from any thread. */
    interface Ear {
        void answered(long number, long nanosSincePlanned, boolean well);
    }

    OpenLoop(Time time) {
        this.time = time;
    }

    /**
     * Returns when all were answered, or a minute behind the last.
     *
     * @param request begins the request with this number; true if it was answered as it should
     */
    long run(double perSecond, Duration length, LongFunction<CompletableFuture<Boolean>> request, Ear ear)
            throws InterruptedException {
        long all = Math.round(perSecond * length.toMillis() / 1000);
        long began = time.nanos();
        for (long number = 0; number < all; number++) {
            long planned = began + Math.round(number * 1e9 / perSecond);
            time.until(planned);
            if (!room.tryAcquire()) {
                throw new IllegalStateException(MOST_UNANSWERED + " requests are unanswered");
            }
            long mine = number;
            var unused = request.apply(number).whenComplete((well, failure) -> {
                ear.answered(mine, time.nanos() - planned, failure == null && well);
                room.release();
            });
        }
        if (!room.tryAcquire(MOST_UNANSWERED, 1, TimeUnit.MINUTES)) {
            throw new IllegalStateException((MOST_UNANSWERED - room.availablePermits()) + " were never answered");
        }
        return all;
    }
}
