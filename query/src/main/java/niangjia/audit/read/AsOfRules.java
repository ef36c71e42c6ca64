package niangjia.audit.read;

import java.util.List;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesId;
import niangjia.rules.read.KnownRules;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The rules in force at a moment, with the texts they had. */
final class AsOfRules {
    private AsOfRules() {}

    static KnownRules at(EventStore record, AsOf moment) {
        List<DomainEventMessage<?>> all = record.readEvents(RulesId.FEDERATION.value(), 0)
                .asStream()
                .<DomainEventMessage<?>>map(each -> each)
                .toList();
        return KnownRules.after(AsOfCut.of(all, moment).stream()
                .map(event -> (RulesEvent) event.getPayload())
                .toList());
    }
}
