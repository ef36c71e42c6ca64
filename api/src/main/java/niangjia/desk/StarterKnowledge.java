package niangjia.desk;

import java.time.Clock;
import java.time.Instant;
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
        Instant now = clock.instant();
        int written = 0;
        for (StarterSet.Entry entry : StarterSet.all()) {
            // asked first, so that a start need not claim a request for each
            if (record.lastSequenceNumberFor(entry.guidance().value()).isEmpty()) {
                system.send(
                        "knowledge",
                        entry.guidance().value(),
                        new WriteGuidance(entry.guidance(), system.root(), entry.wording(), now));
                written++;
            }
        }
        if (written > 0) {
            LOG.info("{} pieces of guidance put on the shelf", written);
        }
    }
}
