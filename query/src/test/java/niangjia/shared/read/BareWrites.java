package niangjia.shared.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.Document;

/**
 * The documents a read model makes of a record, written by bare bulk writes on one thread: what a replay is measured
 * against. For every 500 events, each touched document is in it once, as it stands after them.
 */
public final class BareWrites {
    private record Bulk(String collection, List<Document> documents) {}

    private static final int EVENTS = 500;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final List<Bulk> bulks;

    private BareWrites(List<Bulk> bulks) {
        this.bulks = bulks;
    }

    /** @param ids under which an event may touch documents */
    public static BareWrites of(
            List<DomainEventMessage<?>> record,
            String group,
            Function<ReadStore, Object> readModel,
            Function<DomainEventMessage<?>, Collection<String>> ids) {
        List<Bulk> bulks = new ArrayList<>();
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            Object made = readModel.apply(store);
            AnnotationEventHandlerAdapter handler = new AnnotationEventHandlerAdapter(
                    made, ClasspathParameterResolverFactory.forClass(made.getClass()));
            for (List<DomainEventMessage<?>> chunk : Chunks.of(record, EVENTS)) {
                BatchingUnitOfWork<DomainEventMessage<?>> work = new BatchingUnitOfWork<>(chunk);
                work.executeWithResult(() -> handler.handle(work.getMessage()));
                List<String> touched = chunk.stream()
                        .flatMap(e -> ids.apply(e).stream())
                        .distinct()
                        .toList();
                for (DocumentStore collection : store.collectionsOf(group)) {
                    List<Document> documents = collection.load(touched).values().stream()
                            .map(raw -> raw.decode(collection.codec()))
                            .toList();
                    bulks.add(new Bulk(collection.name(), documents));
                }
            }
        }
        return new BareWrites(bulks);
    }

    /** The newest state alone of each document, 500 a bulk: less than any replay can write that keeps its place. */
    public BareWrites lastOnly() {
        Map<String, Map<String, Document>> last = new LinkedHashMap<>();
        bulks.forEach(b -> b.documents().forEach(d -> last.computeIfAbsent(b.collection(), c -> new LinkedHashMap<>())
                .put(d.getString("_id"), d)));
        List<Bulk> fewer = new ArrayList<>();
        last.forEach((collection, documents) ->
                Chunks.of(documents.values(), EVENTS).forEach(chunk -> fewer.add(new Bulk(collection, chunk))));
        return new BareWrites(fewer);
    }

    public int documents() {
        return bulks.stream().mapToInt(b -> b.documents().size()).sum();
    }

    /** Seconds to write all into an empty embedded store, committed to its file after each bulk. */
    public double seconds(Path directory) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            long began = System.nanoTime();
            for (Bulk bulk : bulks) {
                if (!bulk.documents().isEmpty()) {
                    MongoCollection<Document> collection =
                            store.collection("bare", bulk.collection()).raw().withDocumentClass(Document.class);
                    collection.bulkWrite(
                            bulk.documents().stream()
                                    .map(d -> new ReplaceOneModel<>(Filters.eq("_id", d.get("_id")), d, UPSERT))
                                    .toList(),
                            new BulkWriteOptions().ordered(false));
                    store.gate().write(() -> true);
                    store.gate().commit();
                }
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
