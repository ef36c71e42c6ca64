package niangjia.demo;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import niangjia.demo.DemoProgress.State;
import niangjia.demo.years.FiveYears;
import niangjia.organisation.UnitId;
import niangjia.shared.web.UnitLookup;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the five years behind the pages, which can be used meanwhile, and tells how far it has come. */
@Component
@Profile("demo")
class DemoYears {
    private static final Logger LOG = LoggerFactory.getLogger(DemoYears.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StoryTeller teller;
    private final DemoProgress progress;
    private final EventStore record;
    private final UnitLookup units;
    private final int contacts;
    private final long seed;
    private final Thread loader = new Thread(this::load, "demo-years");
    private volatile boolean stopping;

    DemoYears(
            StoryTeller teller,
            DemoProgress progress,
            EventStore record,
            UnitLookup units,
            @Value("${desk.demo.contacts:300}") String contacts,
            @Value("${desk.demo.seed:430500}") long seed) {
        this.teller = teller;
        this.progress = progress;
        this.record = record;
        this.units = units;
        this.contacts = contacts.strip().equals("all") ? FiveYears.CONTACTS : Integer.parseInt(contacts.strip());
        this.seed = seed;
    }

    void start() {
        if (contacts > 0) {
            progress.begin(Math.min(contacts, FiveYears.CONTACTS));
            loader.start();
        }
    }

    /** What has begun is ended; the rest comes with the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        loader.join(PATIENCE.toMillis());
    }

    private void load() {
        Thread reporter = new Thread(this::report, "demo-years-report");
        reporter.setDaemon(true);
        reporter.start();
        try {
            awaitUnits();
            new YearsLoad(teller, progress, () -> stopping).run(new FiveYears(seed, founded()).latest(contacts));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            progress.end();
            tell("are on the desk");
        }
    }

    /** The five years end when the demonstration was founded: so they are the same at every later start. */
    Instant founded() {
        return record.readEvents(UnitId.of(DemoUnits.CITY).value()).next().getTimestamp();
    }

    /** Reading follows the record a moment behind. */
    void awaitUnits() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!stopping
                && System.nanoTime() < until
                && DemoUnits.all().stream()
                        .anyMatch(each -> units.byCode(each.unit().id()).isEmpty())) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private void report() {
        while (progress.state().loading()) {
            LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
            if (progress.state().loading()) {
                tell("loaded");
            }
        }
    }

    private void tell(String what) {
        State state = progress.state();
        LOG.info(
                "{} of {} contacts of five years {}: {} acts, {} a second, about {} s left, {} refused",
                state.done(),
                state.total(),
                what,
                state.acts(),
                state.actsPerSecond(),
                state.left().toSeconds(),
                state.refused());
    }
}
