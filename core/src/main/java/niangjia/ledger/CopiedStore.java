package niangjia.ledger;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The copy as an event store that is only read: whoever waits for the next event is told by whoever copies. */
final class CopiedStore extends EmbeddedEventStore {
    CopiedStore(EventStorageEngine engine) {
        super(builder().storageEngine(engine));
    }

    void came() {
        afterCommit(List.of());
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        throw new UnsupportedOperationException("the record is written where the server keeps it");
    }
}
