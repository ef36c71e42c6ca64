package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.BulkEvent;
import niangjia.complaint.BulkEvent.BulkFinished;
import niangjia.complaint.BulkEvent.BulkRowsAnswered;
import niangjia.complaint.BulkEvent.BulkRowsNamed;
import niangjia.complaint.BulkEvent.BulkStarted;
import niangjia.complaint.BulkEvent.BulkUndoAnswered;
import niangjia.complaint.BulkEvent.BulkUndoStarted;
import niangjia.complaint.BulkEvent.BulkUndone;
import niangjia.complaint.BulkResult;
import niangjia.shared.Actor;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What was done to many orders at once, row by row: a document for the bulk, and one for each chunk of its orders. */
@Component
@ProcessingGroup(BulkLog.GROUP)
public class BulkLog {
    public static final String GROUP = "bulk-log";
    static final String COLLECTION = "bulk_log";
    static final String CHUNKS = "bulk_chunk";

    private final DocumentStore bulks;
    private final DocumentStore chunks;

    public BulkLog(ReadStore store) {
        this.bulks = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(BulkDocuments.STARTED_BY),
                        Indexes.descending(BulkDocuments.STARTED_AT, "_id")));
        this.chunks = store.collection(GROUP, CHUNKS);
    }

    @EventHandler
    void on(BulkStarted event, DomainEventMessage<?> message) {
        bulks.change(event.bulkId(), message.getSequenceNumber(), doc -> BulkDocuments.start(doc, event, message));
    }

    @EventHandler
    void on(BulkRowsNamed event, DomainEventMessage<?> message) {
        long seq = message.getSequenceNumber();
        bulks.change(event.bulkId(), seq, doc -> doc.append(BulkDocuments.NAMED, event.chunk() + 1));
        chunks.change(chunk(event, event.chunk()), seq, doc -> doc.append(
                        BulkDocuments.ROWS,
                        event.rows().stream().map(BulkDocuments::row).toList())
                .append(BulkDocuments.RESULTS, List.of())
                .append(BulkDocuments.UNDO, List.of()));
    }

    @EventHandler
    void on(BulkRowsAnswered event, DomainEventMessage<?> message) {
        long seq = message.getSequenceNumber();
        bulks.change(event.bulkId(), seq, doc -> {
            doc.append(BulkDocuments.ANSWERED, event.chunk() + 1);
            count(doc, event.results(), BulkDocuments.DONE, BulkDocuments.REFUSED);
        });
        chunks.change(
                chunk(event, event.chunk()), seq, doc -> doc.append(BulkDocuments.RESULTS, results(event.results())));
    }

    @EventHandler
    void on(BulkFinished event, DomainEventMessage<?> message) {
        bulks.change(event.bulkId(), message.getSequenceNumber(), doc -> doc.append(BulkDocuments.FINISHED, true));
    }

    @EventHandler
    void on(BulkUndoStarted event, DomainEventMessage<?> message) {
        bulks.change(event.bulkId(), message.getSequenceNumber(), doc -> doc.append(BulkDocuments.UNDOING, true));
    }

    @EventHandler
    void on(BulkUndoAnswered event, DomainEventMessage<?> message) {
        long seq = message.getSequenceNumber();
        bulks.change(event.bulkId(), seq, doc -> {
            doc.append(BulkDocuments.UNDO_ANSWERED, event.chunk() + 1);
            count(doc, event.results(), BulkDocuments.UNDONE, BulkDocuments.UNDO_REFUSED);
        });
        chunks.change(
                chunk(event, event.chunk()), seq, doc -> doc.append(BulkDocuments.UNDO, results(event.results())));
    }

    @EventHandler
    void on(BulkUndone event, DomainEventMessage<?> message) {
        bulks.change(event.bulkId(), message.getSequenceNumber(), doc -> doc.append(BulkDocuments.UNDO_FINISHED, true));
    }

    @ResetHandler
    void reset() {
        bulks.clear();
        chunks.clear();
    }

    @QueryHandler
    Optional<BulkView> on(BulkOf query) {
        new WrittenChange(query.bulkId(), query.sequence()).shownIn(bulks);
        return bulks.byId(query.bulkId())
                .filter(doc -> sees(query.viewer(), doc))
                .map(doc -> BulkDocuments.view(
                        doc,
                        chunks.byId(chunk(query.bulkId(), query.chunk()))
                                .map(BulkDocuments::lines)
                                .orElse(List.of())));
    }

    @QueryHandler
    BulkList on(BulksOf query) {
        List<BulkView> found = bulks.find(
                        Filters.eq(BulkDocuments.STARTED_BY, query.viewer().staffId()))
                .sort(Sorts.descending(BulkDocuments.STARTED_AT, "_id"))
                .limit(query.size())
                .map(doc -> BulkDocuments.view(doc, List.of()))
                .into(new ArrayList<>());
        return new BulkList(found);
    }

    /** Whoever started it, and those who look on in the unit or one above. */
    private static boolean sees(Actor viewer, Document doc) {
        return viewer.staffId().equals(doc.getString(BulkDocuments.STARTED_BY))
                || new Reach(viewer).reaches(doc.getList(Standing.SCOPE, String.class));
    }

    private static void count(Document doc, List<BulkResult> results, String acted, String refused) {
        int done = (int) results.stream().filter(BulkResult::acted).count();
        doc.append(acted, doc.getInteger(acted) + done);
        doc.append(refused, doc.getInteger(refused) + results.size() - done);
    }

    private static List<Document> results(List<BulkResult> results) {
        return results.stream().map(BulkDocuments::result).toList();
    }

    private static String chunk(BulkEvent event, int chunk) {
        return chunk(event.bulkId(), chunk);
    }

    private static String chunk(String bulkId, int chunk) {
        return "%s/%04d".formatted(bulkId, chunk);
    }
}
