package niangjia.desk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Something that is looked at every now and then, by one thread of its own, one look behind the other. */
final class Looks {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledExecutorService thread;

    Looks(String name) {
        this.thread = Executors.newSingleThreadScheduledExecutor(threads(name));
    }

    /** Threads of this name that keep no desk running. */
    static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void begin(Runnable look, Duration first, Duration every) {
        var unused = thread.scheduleWithFixedDelay(look, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Breaks off the look that goes on. */
    void breakOff() throws InterruptedException {
        thread.shutdownNow();
        boolean unused = thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the look that goes on come to its end. @return whether it did in time */
    boolean end(Duration patience) throws InterruptedException {
        thread.shutdown();
        return thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
