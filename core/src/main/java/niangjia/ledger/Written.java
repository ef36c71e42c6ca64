package niangjia.ledger;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The last event a unit of work wrote, as far as it belongs to a stream. */
record Written(String stream, long sequence) {
    private static final String KEY = Written.class.getName();

    static void note(UnitOfWork<?> work, EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain && domain.getType() != null) {
            work.root().resources().put(KEY, new Written(domain.getAggregateIdentifier(), domain.getSequenceNumber()));
        }
    }

    static Optional<Written> by(UnitOfWork<?> work) {
        return Optional.ofNullable(work.root().getResource(KEY));
    }
}
