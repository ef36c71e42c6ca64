package niangjia.shared.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.bson.RawBsonDocument;

/** What one read model writes while it replays a record, batch by batch, to be written again without the read model. */
public final class BareDocuments {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private record Bulk(String collection, List<RawBsonDocument> documents) {}

    private final List<List<Bulk>> batches = new ArrayList<>();
    private final String group;

    /**
     * @param store empty, with the collections of the read model
     * @param events how many the record holds
     */
    public BareDocuments(
            String group,
            Object readModel,
            ReadStore store,
            StreamableMessageSource<TrackedEventMessage<?>> record,
            long events,
            ParameterResolverFactory resolvers) {
        this.group = group;
        Map<String, Map<String, Long>> known = new HashMap<>();
        try (Replay replay = new Replay(record, event -> true, List.of(new Feed(readModel, resolvers)), 1)) {
            for (long end = 0; end < events; ) {
                end = Math.min(events, end + ProcessorSettings.BATCH);
                replay.advance(Positions.at(end));
                List<Bulk> batch = new ArrayList<>();
                for (DocumentStore collection : store.collectionsOf(group)) {
                    Set<String> changed = changed(collection, known);
                    if (!changed.isEmpty()) {
                        batch.add(new Bulk(
                                collection.name(),
                                List.copyOf(collection.load(changed).values())));
                    }
                }
                batches.add(batch);
            }
        }
    }

    private static Set<String> changed(DocumentStore collection, Map<String, Map<String, Long>> known) {
        Map<String, Long> before = known.computeIfAbsent(collection.name(), n -> new HashMap<>());
        Set<String> changed = new HashSet<>();
        for (RawBsonDocument document : collection
                .raw()
                .find()
                .projection(Projections.include(DocumentStore.SEQ))
                .batchSize(5_000)) {
            String id = document.getString("_id").getValue();
            long seq = Pending.seqOf(document);
            if (!Long.valueOf(seq).equals(before.put(id, seq))) {
                changed.add(id);
            }
        }
        return changed;
    }

    public long documents() {
        return batches.stream()
                .flatMap(List::stream)
                .mapToLong(bulk -> bulk.documents().size())
                .sum();
    }

    /** Writes all of it, a bulk per collection and batch, each batch on file before the next. */
    public void write(ReadStore store) {
        for (List<Bulk> batch : batches) {
            for (Bulk bulk : batch) {
                MongoCollection<RawBsonDocument> raw =
                        store.collection(group, bulk.collection()).raw();
                for (List<RawBsonDocument> chunk : Chunks.of(bulk.documents(), DocumentStore.CHUNK)) {
                    List<ReplaceOneModel<RawBsonDocument>> models = chunk.stream()
                            .map(d -> new ReplaceOneModel<>(Filters.eq("_id", d.getString("_id")), d, UPSERT))
                            .toList();
                    var written = raw.bulkWrite(models, UNORDERED);
                    if (written.getMatchedCount() + written.getUpserts().size() != models.size()) {
                        throw new IllegalStateException("not all written");
                    }
                }
            }
            store.gate().write(() -> 0);
            store.gate().commit();
        }
    }
}
