package niangjia.shared.read;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Single cases of a read model made anew of their own events and compared with what is shown of them. For read models whose
 * documents belong to one stream each, which is nearly all.
 */
public record CaseProof(ReadStore live, EventStore record, ParameterResolverFactory resolvers) {
    private static final int TRIES = 4;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** @param collections of the cases alone */
    public record Found(
            List<String> cases,
            long events,
            List<CollectionDigest> collections,
            List<DocumentDifference> differences) {}

    /** Draws some of those that stand in the collection, the same for the same seed and the same ids. */
    public List<String> drawn(String group, String collection, long seed, int count) {
        List<String> ids = new ArrayList<>();
        for (DocumentStore documents : live.collectionsOf(group)) {
            if (documents.name().equals(collection)) {
                for (RawBsonDocument each : documents.raw().find().projection(new Document("_id", 1))) {
                    ids.add(each.getString("_id").getValue());
                }
            }
        }
        Collections.sort(ids);
        Collections.shuffle(ids, new Random(seed));
        return List.copyOf(ids.subList(0, Math.min(count, ids.size())));
    }

    public Found of(String group, Function<ReadStore, ?> readModel, List<String> cases) {
        for (int attempt = 1; ; attempt++) {
            Found found = once(group, readModel, cases);
            if (found.differences().isEmpty() || attempt == TRIES) {
                return found;
            }
            // an event may be on record and not shown yet
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private Found once(String group, Function<ReadStore, ?> readModel, List<String> cases) {
        long events = 0;
        List<CollectionDigest> digests = new ArrayList<>();
        List<DocumentDifference> differences = new ArrayList<>();
        try (Scratch scratch = new Scratch(live, resolvers)) {
            scratch.holding(readModel);
            for (String each : cases) {
                List<DomainEventMessage<?>> own = new ArrayList<>();
                record.readEvents(each).forEachRemaining(own::add);
                events += own.size();
                scratch.feed(own);
            }
            for (DocumentStore rebuilt : scratch.store().collectionsOf(group)) {
                DocumentStore shown = live.collectionsOf(group).stream()
                        .filter(other -> other.name().equals(rebuilt.name()))
                        .findFirst()
                        .orElseThrow();
                Comparison comparison = new Comparison(shown, rebuilt);
                Set<String> ids = ids(shown, cases);
                ids.addAll(ids(rebuilt, cases));
                comparison.again(ids);
                digests.add(comparison.digest());
                differences.addAll(comparison.differences(Rebuild.MOST_DIFFERENCES));
            }
        }
        return new Found(cases, events, digests, differences);
    }

    private static Set<String> ids(DocumentStore documents, List<String> cases) {
        Set<String> ids = new HashSet<>();
        for (String each : cases) {
            for (RawBsonDocument found : documents
                    .raw()
                    .find(Filters.and(Filters.gte("_id", each), Filters.lt("_id", each + "\uffff")))
                    .projection(new Document("_id", 1))) {
                ids.add(found.getString("_id").getValue());
            }
        }
        return ids;
    }
}
