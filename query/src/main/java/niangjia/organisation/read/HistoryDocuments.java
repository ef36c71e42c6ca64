package niangjia.organisation.read;

import java.time.Instant;
import java.util.Map;
import niangjia.organisation.read.HistoryEntry.By;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.read.DocumentStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the changes they stand for. */
final class HistoryDocuments {
    static final String STREAM = "stream";

    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String NAME = "name";
    private static final String ARGS = "args";
    private static final String REASON = "reason";
    private static final String LATE_REASON = "lateReason";
    private static final String BY = "by";

    private HistoryDocuments() {}

    static String idOf(String stream, DomainEventMessage<?> message) {
        return stream + "#" + message.getSequenceNumber();
    }

    static void fill(
            Document doc, String stream, HistoryWords words, Instant occurredAt, DomainEventMessage<?> message) {
        Actor by = Actor.from(message.getMetaData()).orElse(null);
        doc.append(STREAM, stream).append(OCCURRED_AT, occurredAt).append(RECORDED_AT, message.getTimestamp());
        doc.append(NAME, words.name()).append(ARGS, words.args()).append(REASON, words.reason());
        doc.append(LATE_REASON, text(message.getMetaData(), RecordMeta.LATE_REASON));
        doc.append(BY, by == null ? null : by(by));
    }

    static HistoryEntry entry(Document doc) {
        Document by = doc.get(BY, Document.class);
        return new HistoryEntry(
                doc.getLong(DocumentStore.SEQ),
                doc.getDate(OCCURRED_AT).toInstant(),
                doc.getDate(RECORDED_AT).toInstant(),
                "event." + doc.getString(NAME),
                doc.getList(ARGS, String.class),
                doc.getString(REASON),
                doc.getString(LATE_REASON),
                by == null
                        ? null
                        : new By(
                                by.getString("staffId"),
                                by.getString("name"),
                                by.getString("unitId"),
                                by.getString("onBehalfOf")));
    }

    private static Document by(Actor actor) {
        return new Document("staffId", actor.staffId())
                .append("name", actor.name())
                .append("unitId", actor.unit().id())
                .append("onBehalfOf", actor.onBehalfOf());
    }

    private static @Nullable String text(Map<String, ?> meta, String key) {
        Object value = meta.get(key);
        return value == null ? null : value.toString();
    }
}
