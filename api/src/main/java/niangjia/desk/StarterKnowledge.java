package niangjia.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.knowledge.GuidanceCommand.WriteGuidance;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the starter set on the shelf in the desk's own name. What has ever been there is left alone, revised or withdrawn
 * as it may be: a later start changes nothing, and a later release adds only what it has more.
 */
@Component
@Order(3)
class StarterKnowledge implements ApplicationRunner {
    private static final int WRITERS = 12;
    private static final Logger LOG = LoggerFactory.getLogger(StarterKnowledge.class);

    private final SystemDesk system;
    private final EventStore record;
    private final Clock clock;

    StarterKnowledge(SystemDesk system, EventStore record, Clock clock) {
        this.system = system;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // asked first, so that a start need not claim a request for each
        List<StarterSet.Entry> missing = StarterSet.all().stream()
                .filter(entry ->
                        record.lastSequenceNumberFor(entry.guidance().value()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            write(missing, clock.instant());
            LOG.info("{} pieces of guidance put on the shelf", missing.size());
        }
    }

    /** Side by side, since every act waits for the disk, and many acts can share one wait. */
    private void write(List<StarterSet.Entry> missing, Instant now) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writing = new ArrayList<>();
            missing.forEach(entry -> writing.add(writers.submit(() -> system.send(
                    "knowledge",
                    entry.guidance().value(),
                    new WriteGuidance(entry.guidance(), system.root(), entry.wording(), now)))));
            for (Future<?> each : writing) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            writers.shutdownNow();
        }
    }
}
