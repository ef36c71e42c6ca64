package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import niangjia.seal.SealRound;
import niangjia.seal.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Looks every now and then whether a checkpoint is due, and makes the last one when the desk closes. */
class SealWatch implements Runnable {
    /** The end of a day that is being closed, every row read; killed behind it, the next start does it anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);

    private final SealRound round;
    private final Clock clock;
    private final Duration every;
    private final Looks looks = new Looks("seal-watch");
    private Standing told;

    SealWatch(SealRound round, Clock clock, DeskSettings settings) {
        this.round = round;
        this.clock = clock;
        this.every = settings.seal().look();
        this.told = round.standing();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        looks.begin(this, Duration.ZERO, every);
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
        if (looks.end(PATIENCE)) {
            tell(round.end(clock.instant()));
        }
    }
}
