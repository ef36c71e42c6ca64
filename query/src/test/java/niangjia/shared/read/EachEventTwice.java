package niangjia.shared.read;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A record that delivers every event twice, one right behind the other. */
final class EachEventTwice extends InMemoryEventStorageEngine {
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        return super.readEvents(token, mayBlock).flatMap(e -> Stream.of(e, again(e)));
    }

    private static <T> TrackedEventMessage<T> again(TrackedEventMessage<T> event) {
        return new GenericTrackedDomainEventMessage<>(event.trackingToken(), (DomainEventMessage<T>) event);
    }
}
