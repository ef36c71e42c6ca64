package niangjia.shared.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;

/**
 * Prints, in one run, how fast a processor replays a record into documents and how fast the same documents are written
 * by bare bulk writes of 500 events, coalesced per document, on one thread. To be run by hand; arguments: events, events
 * per document.
 */
final class ReplayBenchmark {
    private ReplayBenchmark() {}

    @ProcessingGroup(Calls.GROUP)
    static final class Register {
        final DocumentStore entries;

        Register(ReadStore store) {
            entries = store.collection(Calls.GROUP, "entries");
        }

        @EventHandler
        void on(CallEvent.Noted e, @SequenceNumber long seq, @Timestamp Instant at) {
            entries.change(e.callId(), seq, doc -> fill(doc, e, at));
        }
    }

    static void fill(Document doc, CallEvent.Noted e, Instant at) {
        doc.append("number", e.callId())
                .append("note", e.note())
                .append("at", at)
                .append("unit", "unit:320100")
                .append("state", "OPEN")
                .append("kind", List.of("wages", "overtime"));
    }

    public static void main(String[] args) throws Exception {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int perDocument = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<DomainEventMessage<?>> record = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            // an order's events lie near each other, as on a real desk
            String id = "call:" + (i / (perDocument * 50) * 50 + i % 50);
            long seq = i % (perDocument * 50) / 50;
            record.add(new GenericDomainEventMessage<>(
                    "Call", id, seq, new CallEvent.Noted(id, "a note of some length " + i)));
        }
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        engine.appendEvents(record);
        Path directory = Files.createTempDirectory("replay");
        System.out.printf("%d events, %d per document, embedded store on file%n", events, perDocument);
        for (int round = 0; round < 4; round++) {
            double bare = bare(directory.resolve("bare" + round), record);
            double replay = replay(directory.resolve("replay" + round), engine, events);
            System.out.printf(
                    "%s bare bulkWrite %,.0f events/s, replay %,.0f events/s, ratio %.2f%n",
                    round == 0 ? "(warming up)" : "            ", bare, replay, replay / bare);
        }
    }

    private static double bare(Path directory, List<DomainEventMessage<?>> record) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            MongoCollection<Document> entries =
                    store.collection("g", "entries").raw().withDocumentClass(Document.class);
            long began = System.nanoTime();
            for (List<DomainEventMessage<?>> chunk : Chunks.of(record, 500)) {
                // the newest state of each document in the chunk, as a careful hand would write it
                Map<String, ReplaceOneModel<Document>> bulk = new HashMap<>();
                for (DomainEventMessage<?> event : chunk) {
                    CallEvent.Noted e = (CallEvent.Noted) event.getPayload();
                    Document doc = new Document("_id", e.callId()).append("seq", event.getSequenceNumber());
                    fill(doc, e, event.getTimestamp());
                    bulk.put(
                            e.callId(),
                            new ReplaceOneModel<>(
                                    Filters.eq("_id", e.callId()), doc, new ReplaceOptions().upsert(true)));
                }
                entries.bulkWrite(List.copyOf(bulk.values()), new BulkWriteOptions().ordered(false));
                store.gate().commit();
            }
            return record.size() * 1e9 / (System.nanoTime() - began);
        }
    }

    private static double replay(Path directory, InMemoryEventStorageEngine engine, int events) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            Register register = new Register(store);
            long began = System.nanoTime();
            try (Desk desk = new Desk(engine, register, ProcessorSettings.forThisMachine())) {
                Desk.await("caught up", Duration.ofSeconds(120), desk::isCaughtUp);
                return events * 1e9 / (System.nanoTime() - began);
            }
        }
    }
}
