package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every now and then for terms that have run out or must be counted anew. There is no table of what is to be woken
 * when: the terms themselves say it.
 */
@Component("termWatch")
class TermWatch implements Runnable {
    private static final int WRITERS = 8;
    /** A clock that differs by more from the time that has passed was set. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(TermWatch.class);

    private final Clock clock;
    private final LongSupplier nanos;
    private final DeskSettings.Terms settings;
    private final TermSweep sweep;
    private final TermRecount recount;
    private final AnswerSweep answers;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, Looks.threads("term-watch"));
    private final Looks looks = new Looks("term-watch");
    private @Nullable Instant lastLook;
    private long lastNanos;

    @Autowired
    TermWatch(SystemDesk system, QueryGateway queries, TermsInForce terms, Clock clock, DeskSettings settings) {
        this(system, queries, terms, clock, System::nanoTime, settings.terms());
    }

    TermWatch(
            SystemDesk system,
            QueryGateway queries,
            TermsInForce terms,
            Clock clock,
            LongSupplier nanos,
            DeskSettings.Terms settings) {
        this.clock = clock;
        this.nanos = nanos;
        this.settings = settings;
        this.sweep = new TermSweep(system, queries, settings.settle(), writers);
        this.recount = new TermRecount(system, queries, terms);
        this.answers = new AnswerSweep(system, queries);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.watch()) {
            looks.begin(this, settings.every(), settings.every());
        }
    }

    /** One look. Whatever goes wrong in it, the next one comes. */
    @Override
    public void run() {
        try {
            Instant now = clock.instant();
            if (wasSet(now)) {
                LOG.warn("the clock was set; what is due by it waits for the next look");
                return;
            }
            recount.at(now);
            TermSweep.Swept swept = sweep.at(now);
            if (swept.found() > swept.settling()) {
                LOG.info(
                        "{} terms had run out, {} of them settle, {} failed",
                        swept.found(),
                        swept.settling(),
                        swept.failed());
            }
            answers.at(now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("a look at the terms failed: {}", e.toString());
        }
    }

    /** A clock set forward and back again within one look lets nothing lapse before its time. */
    private boolean wasSet(Instant now) {
        long at = nanos.getAsLong();
        Instant last = lastLook;
        boolean set = last != null
                && Duration.between(last.plusNanos(at - lastNanos), now).abs().compareTo(DRIFT) > 0;
        lastLook = now;
        lastNanos = at;
        return set;
    }

    @PreDestroy
    void end() throws InterruptedException {
        looks.breakOff();
        writers.shutdownNow();
    }
}
