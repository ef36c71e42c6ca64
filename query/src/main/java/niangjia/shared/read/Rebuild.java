package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * Builds a read model from nothing beside the live one and compares the two, document by document. Meant for a live
 * read model that has caught up; what changes during the comparison is replayed and compared again a few times.
 *
 * @param source the events, from the first on
 * @param resolvers of the parameters that event handlers take
 */
public record Rebuild(
        ReadStore live, StreamableMessageSource<TrackedEventMessage<?>> source, ParameterResolverFactory resolvers) {
    public static final int MOST_DIFFERENCES = 100;
    private static final int ROUNDS = 3;

    /**
     * @param group processing group whose collections are compared
     * @param readModel makes the read model over the store it is given, asking it for the same collections
     */
    public RebuildReport beside(String group, Function<ReadStore, ?> readModel) {
        try (ReadStore scratch = live.scratch();
                Replay replay = new Replay(source, readModel.apply(scratch), resolvers)) {
            List<String> differences = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                boolean moved = replay.toHead();
                if (round > 0 && !moved) {
                    break;
                }
                differences = differences(group, scratch);
                if (differences.isEmpty()) {
                    break;
                }
            }
            long documents = scratch.collectionsOf(group).stream()
                    .mapToLong(c -> c.raw().countDocuments())
                    .sum();
            return new RebuildReport(
                    group, replay.events(), replay.refused(), documents, differences, replay.eventsPerSecond());
        }
    }

    private List<String> differences(String group, ReadStore scratch) {
        List<DocumentStore> built = scratch.collectionsOf(group);
        List<DocumentStore> alive = live.collectionsOf(group);
        List<String> names = built.stream().map(DocumentStore::name).sorted().toList();
        List<String> expected = alive.stream().map(DocumentStore::name).sorted().toList();
        if (names.isEmpty() || !names.equals(expected)) {
            throw new IllegalArgumentException(group + ": collections " + names + " (expected: " + expected + ")");
        }
        List<String> lines = new ArrayList<>();
        for (DocumentStore one : alive) {
            DocumentStore other = built.stream()
                    .filter(b -> b.name().equals(one.name()))
                    .findFirst()
                    .orElseThrow();
            lines.addAll(Canonical.differences(one, other, MOST_DIFFERENCES - lines.size()));
        }
        return lines;
    }
}
