package niangjia.shared.read;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Makes the documents of some streams anew, from their own events and in memory, and puts them in place of those that stand:
 * what a rebuild would give today, without one. For when no event says what changed, such as that a key was destroyed.
 *
 * @param live holds the documents that stand
 * @param streams gives all events of a stream
 * @param resolvers of the parameters that event handlers take
 */
public record Remake(
        ReadStore live, Function<String, List<DomainEventMessage<?>>> streams, ParameterResolverFactory resolvers) {
    private static final int ROUNDS = 5;

    /**
     * @param group processing group whose documents are made anew
     * @param readModel makes the read model over the store it is given, asking it for the same collections
     * @return how many documents were changed
     * @throws IllegalStateException if a stream goes on and on meanwhile
     */
    public int of(String group, Function<ReadStore, ?> readModel, Collection<String> ids) {
        int changed = 0;
        Collection<String> left = ids;
        for (int round = 0; !left.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException(group + ": " + left.size() + " streams changed while made anew");
            }
            List<String> moved = new ArrayList<>();
            for (List<String> some : Chunks.of(left, ProcessorSettings.BATCH)) {
                changed += made(group, readModel, some, moved);
            }
            left = moved;
        }
        live.gate().commit();
        return changed;
    }

    private int made(String group, Function<ReadStore, ?> readModel, List<String> ids, List<String> moved) {
        try (ReadStore memory = ReadStore.open(ReadStoreSettings.inMemory());
                Scratch scratch = new Scratch(memory, resolvers)) {
            scratch.holding(readModel);
            ids.forEach(id -> scratch.feed(streams.apply(id)));
            if (scratch.refused() > 0) {
                throw new IllegalStateException(group + ": " + scratch.refused() + " events refused while made anew");
            }
            int changed = 0;
            for (DocumentStore made : scratch.store().collectionsOf(group)) {
                DocumentStore standing = live.collectionsOf(group).stream()
                        .filter(each -> each.name().equals(made.name()))
                        .findFirst()
                        .orElseThrow();
                for (RawBsonDocument document : made.raw().find()) {
                    changed += replaced(standing, document, ids, moved) ? 1 : 0;
                }
            }
            return changed;
        }
    }

    /** Only in place of one that includes the same events: an event that came meanwhile is not to be lost. */
    private boolean replaced(DocumentStore standing, RawBsonDocument made, List<String> ids, List<String> moved) {
        String id = made.getString("_id").getValue();
        Document there = standing.byId(id).orElse(null);
        if (there == null || Canonical.digest(there).equals(Canonical.digest(made))) {
            return false;
        }
        var same = Filters.and(Filters.eq("_id", id), Filters.eq(DocumentStore.SEQ, made.get(DocumentStore.SEQ)));
        if (live.gate().write(() -> standing.raw().replaceOne(same, made)).getMatchedCount() == 1) {
            standing.following().written(List.of(made));
            return true;
        }
        ids.stream()
                .filter(id::startsWith)
                .filter(stream -> !moved.contains(stream))
                .forEach(moved::add);
        return false;
    }
}
