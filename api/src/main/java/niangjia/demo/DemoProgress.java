package niangjia.demo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the five years are loaded; safe for many threads. */
@Component
@Profile("demo")
public class DemoProgress {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong acts = new AtomicLong();
    private volatile int total;
    private volatile long began;
    private volatile long ended;
    private volatile boolean loading;

    /** @param done contacts of {@code total}, each with all that became of it */
    public record State(int done, int total, long acts, int refused, Duration took, boolean loading) {
        public long actsPerSecond() {
            return acts * 1_000 / Math.max(1, took.toMillis());
        }

        public Duration left() {
            return done == 0 ? Duration.ZERO : took.multipliedBy(total - done).dividedBy(done);
        }
    }

    public State state() {
        Duration took = Duration.ofNanos((loading ? System.nanoTime() : ended) - began);
        return new State(done.get(), total, acts.get(), refused.get(), took, loading);
    }

    void begin(int contacts) {
        total = contacts;
        began = System.nanoTime();
        loading = true;
    }

    /** @param acted how many acts were done now, and had not been before */
    void done(int acted) {
        acts.addAndGet(acted);
        done.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void end() {
        ended = System.nanoTime();
        loading = false;
    }
}
