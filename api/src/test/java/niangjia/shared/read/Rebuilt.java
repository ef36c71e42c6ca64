package niangjia.shared.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.bson.RawBsonDocument;

/** How fast a read model was rebuilt and switched, and how fast the documents it holds then are written by bulks alone. */
public record Rebuilt(double eventsPerSecond, double rawEventsPerSecond) {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    public static Rebuilt of(
            ReadStore store, Configuration axon, String group, Function<ReadStore, ?> readModel, long events) {
        readModel.apply(store);
        Rebuild rebuild = new Rebuild(store, axon.eventStore(), axon.parameterResolverFactory());
        RebuildReport report =
                rebuild.beside(new RebuildOrder("bench", group, readModel, found -> true, progress -> {}));
        if (!report.switched() || report.events() != events) {
            throw new IllegalStateException(report.events() + " events (expected: " + events + ", and a switch)");
        }
        System.out.printf(
                "  %s: %,d events rebuilt at %,.0f/s, %,d documents, whole with comparison %d ms, held %d ms%n",
                group,
                events,
                report.eventsPerSecond(),
                report.documents(),
                report.took().toMillis(),
                report.held().toMillis());
        return new Rebuilt(report.eventsPerSecond(), events / seconds(store, group));
    }

    private static double seconds(ReadStore store, String group) {
        double nanos = 0;
        for (DocumentStore documents : store.collectionsOf(group)) {
            List<RawBsonDocument> all =
                    documents.raw().find().batchSize(DocumentStore.CHUNK).into(new ArrayList<>());
            try (ReadStore other = ReadStore.open(ReadStoreSettings.inMemory())) {
                MongoCollection<RawBsonDocument> raw =
                        other.collection(group, documents.name()).raw();
                long began = System.nanoTime();
                for (List<RawBsonDocument> chunk : Chunks.of(all, DocumentStore.CHUNK)) {
                    raw.bulkWrite(chunk.stream().map(InsertOneModel::new).toList(), UNORDERED);
                }
                nanos += System.nanoTime() - began;
            }
        }
        return nanos / 1e9;
    }
}
