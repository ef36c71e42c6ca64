package niangjia.knowledge.write;

import niangjia.knowledge.GuidanceId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the record; two writers at the same instant are told apart by the store, which refuses the second. */
@Component
class RecordedShelf implements Shelf {
    private final EventStore record;

    RecordedShelf(EventStore record) {
        this.record = record;
    }

    @Override
    public boolean holds(GuidanceId guidance) {
        return record.lastSequenceNumberFor(guidance.value()).isPresent();
    }
}
