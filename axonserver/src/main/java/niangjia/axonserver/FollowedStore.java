package niangjia.axonserver;

import java.time.Instant;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Streams are written to and read from the server, by whom something is decided; who reads the record as a whole reads
 * the ledger's copy, with the copy's positions.
 */
final class FollowedStore extends AxonServerEventStore {
    private final EmbeddedEventStore copy;

    FollowedStore(Builder builder, EmbeddedEventStore copy) {
        super(connected(builder));
        this.copy = copy;
    }

    /** The way to the server is made by the builder alone, and only when it builds. */
    private static Builder connected(Builder builder) {
        builder.build();
        return builder;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return copy.openStream(token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return copy.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return copy.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return copy.createTokenAt(moment);
    }
}
