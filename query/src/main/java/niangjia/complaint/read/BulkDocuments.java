package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.BulkEvent.BulkStarted;
import niangjia.complaint.BulkResult;
import niangjia.complaint.BulkRow;
import niangjia.shared.Actor;
import niangjia.shared.read.DocumentStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;

/** A bulk and its chunks as documents, there and back. */
final class BulkDocuments {
    static final String STARTED_BY = "startedBy";
    static final String STARTED_AT = "startedAt";
    static final String NAMED = "named";
    static final String ANSWERED = "answered";
    static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String FINISHED = "finished";
    static final String UNDOING = "undoing";
    static final String UNDO_ANSWERED = "undoAnswered";
    static final String UNDONE = "undone";
    static final String UNDO_REFUSED = "undoRefused";
    static final String UNDO_FINISHED = "undoFinished";
    static final String RESULTS = "results";
    static final String UNDO = "undo";

    static final String ROWS = "rows";

    private static final String KIND = "kind";
    private static final String UNIT = "unitId";
    private static final String HANDLER = "handlerId";
    private static final String HANDLER_NAME = "handlerName";
    private static final String TOTAL = "total";
    private static final String STARTED_BY_NAME = "startedByName";

    private static final String ID = "complaintId";
    private static final String SEQUENCE = "sequence";
    private static final String REFUSAL = "refusal";

    private BulkDocuments() {}

    static void start(Document doc, BulkStarted event, DomainEventMessage<?> message) {
        doc.append(KIND, event.kind()).append(UNIT, event.unitId());
        doc.append(HANDLER, event.handlerId()).append(HANDLER_NAME, event.handlerName());
        doc.append(TOTAL, event.rows()).append(STARTED_BY, event.startedBy()).append(STARTED_AT, event.occurredAt());
        doc.append(
                STARTED_BY_NAME,
                Actor.from(message.getMetaData()).map(Actor::name).orElse(""));
        doc.append(
                Standing.SCOPE,
                Actor.from(message.getMetaData()).map(by -> by.unit().lineage()).orElse(List.of()));
        doc.append(NAMED, 0)
                .append(ANSWERED, 0)
                .append(DONE, 0)
                .append(REFUSED, 0)
                .append(FINISHED, false);
        doc.append(UNDOING, false).append(UNDO_ANSWERED, 0).append(UNDONE, 0).append(UNDO_REFUSED, 0);
        doc.append(UNDO_FINISHED, false);
    }

    static Document row(BulkRow row) {
        return new Document(ID, row.complaintId())
                .append(Standing.NUMBER, row.number())
                .append(SEQUENCE, row.sequence())
                .append(Standing.STATE, row.state())
                .append(Standing.HOLDER, row.holderId())
                .append(HANDLER, row.handlerId())
                .append(HANDLER_NAME, row.handlerName());
    }

    static Document result(BulkResult result) {
        return new Document(ID, result.complaintId())
                .append(SEQUENCE, result.sequence())
                .append(REFUSAL, result.refusal());
    }

    static BulkView view(Document doc, List<BulkView.Line> lines) {
        return new BulkView(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(KIND),
                doc.getString(UNIT),
                doc.getString(HANDLER),
                doc.getString(HANDLER_NAME),
                doc.getInteger(TOTAL),
                doc.getString(STARTED_BY),
                doc.getString(STARTED_BY_NAME),
                doc.getDate(STARTED_AT).toInstant(),
                doc.getInteger(NAMED),
                doc.getInteger(ANSWERED),
                doc.getInteger(DONE),
                doc.getInteger(REFUSED),
                doc.getBoolean(FINISHED),
                doc.getBoolean(UNDOING),
                doc.getInteger(UNDO_ANSWERED),
                doc.getInteger(UNDONE),
                doc.getInteger(UNDO_REFUSED),
                doc.getBoolean(UNDO_FINISHED),
                lines);
    }

    static List<BulkView.Line> lines(Document chunk) {
        Map<String, BulkResult> done = results(chunk, RESULTS);
        Map<String, BulkResult> undone = results(chunk, UNDO);
        List<BulkView.Line> lines = new ArrayList<>();
        for (Document row : chunk.getList(ROWS, Document.class)) {
            String id = row.getString(ID);
            BulkRow named = new BulkRow(
                    id,
                    row.getString(Standing.NUMBER),
                    row.getLong(SEQUENCE),
                    row.getString(Standing.STATE),
                    row.getString(Standing.HOLDER),
                    row.getString(HANDLER),
                    row.getString(HANDLER_NAME));
            lines.add(new BulkView.Line(named, done.get(id), undone.get(id)));
        }
        return lines;
    }

    private static Map<String, BulkResult> results(Document chunk, String field) {
        Map<String, BulkResult> results = new HashMap<>();
        for (Document result : chunk.getList(field, Document.class)) {
            results.put(
                    result.getString(ID),
                    new BulkResult(result.getString(ID), result.getLong(SEQUENCE), result.getString(REFUSAL)));
        }
        return results;
    }
}
