package niangjia.desk;

import java.time.Clock;
import niangjia.rules.RulesCommand.BeginRules;
import niangjia.rules.RulesId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins the stream of the rules in force on the first start, so that every change finds it. */
@Component
@Order(2)
class StarterRules implements ApplicationRunner {
    private final SystemDesk system;
    private final EventStore record;
    private final Clock clock;

    StarterRules(SystemDesk system, EventStore record, Clock clock) {
        this.system = system;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String stream = RulesId.FEDERATION.value();
        if (record.lastSequenceNumberFor(stream).isEmpty()) {
            system.send("rules", stream, new BeginRules(RulesId.FEDERATION, clock.instant()));
        }
    }
}
