package niangjia.shared.read;

import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * Builds a read model from nothing beside the live one while work goes on, and compares the two, document by document, at the
 * same position. If told to, it then puts the rebuilt one in the place of the live one.
 *
 * @param source the events, from the first on
 * @param resolvers of the parameters that event handlers take
 * @param standstill of the live processors
 */
public record Rebuild(
        ReadStore live,
        StreamableMessageSource<TrackedEventMessage<?>> source,
        ParameterResolverFactory resolvers,
        Standstill standstill) {
    public static final int MOST_DIFFERENCES = 100;

    /** For a live read model that has caught up and is left alone meanwhile. */
    public Rebuild(
            ReadStore live,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            ParameterResolverFactory resolvers) {
        this(live, source, resolvers, new AtTheHead(source));
    }

    /** Compares, without a switch. */
    public RebuildReport beside(String group, Function<ReadStore, ?> readModel) {
        return beside(new RebuildOrder("compared", group, readModel, report -> false, progress -> {}));
    }

    /**
     * @throws IllegalArgumentException if the read model asks for other collections than the live one
     * @throws IllegalStateException if the record cannot be replayed
     */
    public RebuildReport beside(RebuildOrder order) {
        try (RebuildRun run = new RebuildRun(this, order)) {
            return run.report();
        }
    }

    private record AtTheHead(StreamableMessageSource<TrackedEventMessage<?>> source) implements Standstill {
        @Override
        public Positions now(String group) {
            return Positions.head(source);
        }

        @Override
        public <T> T held(String group, Function<Positions, T> work) {
            return work.apply(now(group));
        }
    }
}
