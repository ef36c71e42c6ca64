package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import niangjia.ledger.Ledger;
import niangjia.shared.web.ReadBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks how far read models are behind, on whatever node they are made, so that nobody takes a list for whole that is being
 * made anew.
 */
@Component
class BehindLook implements Runnable {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(BehindLook.class);

    private final Ledger ledger;
    private final ReadBehind behind;
    private final Looks looks = new Looks("behind-look");

    BehindLook(Ledger ledger, ReadBehind behind) {
        this.ledger = ledger;
        this.behind = behind;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        looks.begin(this, Duration.ZERO, EVERY);
    }

    @Override
    public void run() {
        try {
            long head = ledger.head();
            long missing = head - Math.max(0, ledger.slowest(ReadModels.GROUPS));
            behind.noted(missing < ReadConfiguration.WORTH_FILLING ? null : missing);
        } catch (RuntimeException e) {
            LOG.warn("a look at the read models failed: {}", e.getClass().getName());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        looks.breakOff();
    }
}
