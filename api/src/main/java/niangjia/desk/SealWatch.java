package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import niangjia.seal.SealRound;
import niangjia.seal.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Looks every now and then whether a checkpoint is due, and makes the last one when the desk closes. */
class SealWatch implements Runnable {
    /** The end of a day that is being closed, every row read; killed behind it, the next start does it anew. */
    private static final int PATIENCE = 60;

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);

    private final SealRound round;
    private final Clock clock;
    private final long every;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(SealWatch::thread);
    private Standing told;

    SealWatch(SealRound round, Clock clock, DeskSettings settings) {
        this.round = round;
        this.clock = clock;
        this.every = settings.seal().look().toMillis();
        this.told = round.standing();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = looks.scheduleWithFixedDelay(this, 0, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        tell(round.look(clock.instant(), System.nanoTime()));
    }

    /** What has come is told once, not at each look. */
    private void tell(Standing now) {
        if (now.state() == told.state() && now.said().equals(told.said())) {
            return;
        }
        told = now;
        switch (now.state()) {
            case REFUSED ->
                LOG.error(
                        "NOTHING IS SEALED ANY MORE, somebody must look: {}. Nothing was signed, nothing was changed",
                        now.said());
            case FAILED -> LOG.warn("a checkpoint could not be made, tried again: {}", now.said());
            case CLOCK_SET, CLOCK_BEHIND -> LOG.warn("sealing waits for the clock: {}", now.state());
            default -> LOG.info("sealing: {}", now.state());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        looks.shutdown();
        if (looks.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            tell(round.end(clock.instant()));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "seal-watch");
        thread.setDaemon(true);
        return thread;
    }
}
