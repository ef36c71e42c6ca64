package niangjia.proof;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Notes when the time of the machine has parted from the count that nobody sets: whoever sets a clock can await it. */
final class ClockWatch {
    static final String WORD = "clock";
    private static final Duration NOTICED = Duration.ofMinutes(1);
    private static final int LOOK_MILLIS = 100;

    private ClockWatch() {}

    static void start(Journal journal) {
        Thread watch = new Thread(() -> watch(journal), "clock-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Journal journal) {
        Duration before = apart();
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                Duration now = apart();
                if (now.minus(before).abs().compareTo(NOTICED) > 0) {
                    journal.note(
                            WORD, Long.toString(Math.round(now.minus(before).toMillis() / 1e3)));
                    before = now;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration apart() {
        return Duration.ofMillis(System.currentTimeMillis()).minusNanos(System.nanoTime());
    }
}
