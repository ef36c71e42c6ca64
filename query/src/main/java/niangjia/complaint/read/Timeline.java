package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 经过: one document per event, written once. */
final class Timeline {
    private static final String COMPLAINT = "complaintId";
    private static final String ZOOM = "zoom";

    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String ARGS = "args";
    private static final String TEXTS = "texts";
    private static final String FIELDS = "fields";
    private static final String TRACE = "trace";
    private static final String PATH = "p";
    private static final String VALUE = "v";
    static final String OF_THE_CALLER = "caller.";
    private static final Set<String> NAMES_A_PARTY = Set.of("complaint.MoneyPromised", "complaint.MoneyReceived");
    private static final Pattern PAPER = Pattern.compile("evidence\\[\\d+]|proof|basis|knowledgeRef");

    private Timeline() {}

    static String idOf(String complaintId, long seq) {
        return complaintId + "#" + seq;
    }

    static void fill(Document doc, Told told) {
        EventShape shape = told.shape();
        doc.append(COMPLAINT, told.event().complaintId()).append(KIND, shape.name());
        doc.append(ZOOM, Zooms.of(told.event().getClass()).ordinal());
        doc.append(OCCURRED_AT, told.event().occurredAt()).append(RECORDED_AT, told.at());
        doc.append(BY, told.by() == null ? null : by(told.by())).append(ARGS, shape.args());
        List<Document> texts = new ArrayList<>();
        for (EventShape.Sealed sealed : shape.sealed()) {
            Document words = Sight.kept(told.seals(), sealed.text());
            texts.add(
                    words.append(PATH, sealed.path()).append(KIND, sealed.kind().name()));
        }
        List<Document> fields = new ArrayList<>();
        shape.plain().forEach(each -> fields.add(new Document(PATH, each.path()).append(VALUE, each.value())));
        doc.append(TEXTS, texts).append(FIELDS, fields);
        doc.append(TRACE, trace(told));
        Standing.remember(doc, told);
    }

    /** @param firms names by party id, said instead of the id */
    static TimelineEntry entry(Document doc, Sight sight, Zoom asked, Map<String, String> firms) {
        boolean all = asked == Zoom.RECORD;
        Document by = doc.get(BY, Document.class);
        return new TimelineEntry(
                doc.getLong(DocumentStore.SEQ),
                doc.getDate(OCCURRED_AT).toInstant(),
                doc.getDate(RECORDED_AT).toInstant(),
                doc.getString(KIND),
                Zoom.values()[doc.getInteger(ZOOM)],
                by == null ? null : who(by),
                new Phrase(
                        "event." + doc.getString(KIND),
                        doc.getList(ARGS, String.class).stream()
                                .map(each -> NAMES_A_PARTY.contains(doc.getString(KIND))
                                        ? firms.getOrDefault(each, each)
                                        : each)
                                .toList()),
                texts(doc, sight),
                doc.get(TRACE, Document.class).getString(RecordMeta.LATE_REASON),
                papers(doc),
                all ? trace(doc.get(TRACE, Document.class)) : null,
                all ? fields(doc, sight) : List.of());
    }

    private static List<Text> texts(Document doc, Sight sight) {
        return doc.getList(TEXTS, Document.class).stream()
                .map(text -> new Text(text.getString(PATH), sight.of(text, Kind.valueOf(text.getString(KIND)))))
                .toList();
    }

    private static List<String> papers(Document doc) {
        return doc.getList(FIELDS, Document.class).stream()
                .filter(field -> PAPER.matcher(field.getString(PATH)).matches())
                .map(field -> field.getString(VALUE))
                .toList();
    }

    private static List<Field> fields(Document doc, Sight sight) {
        return doc.getList(FIELDS, Document.class).stream()
                .map(field -> new Field(field.getString(PATH), field.getString(VALUE)))
                .filter(field -> sight.identity() || !field.path().startsWith(OF_THE_CALLER))
                .toList();
    }

    private static Document by(Actor actor) {
        return new Document("staffId", actor.staffId())
                .append("name", actor.name())
                .append("roles", actor.roles().stream().map(Enum::name).sorted().toList())
                .append("unitId", actor.unit().id())
                .append("onBehalfOf", actor.onBehalfOf());
    }

    private static Who who(Document by) {
        return new Who(
                by.getString("staffId"),
                by.getString("name"),
                by.getList("roles", String.class),
                by.getString("unitId"),
                by.getString("onBehalfOf"));
    }

    private static Document trace(Told told) {
        Map<String, ?> meta = told.message().getMetaData();
        return new Document("messageId", told.message().getIdentifier())
                .append(RecordMeta.REQUEST_ID, text(meta, RecordMeta.REQUEST_ID))
                .append(RecordMeta.CORRELATION_ID, text(meta, RecordMeta.CORRELATION_ID))
                .append(RecordMeta.CAUSATION_ID, text(meta, RecordMeta.CAUSATION_ID))
                .append(RecordMeta.LATE_REASON, text(meta, RecordMeta.LATE_REASON))
                .append(RecordMeta.SCREEN, text(meta, RecordMeta.SCREEN));
    }

    private static Trace trace(Document trace) {
        return new Trace(
                trace.getString("messageId"),
                trace.getString(RecordMeta.REQUEST_ID),
                trace.getString(RecordMeta.CORRELATION_ID),
                trace.getString(RecordMeta.CAUSATION_ID),
                trace.getString(RecordMeta.LATE_REASON),
                trace.getString(RecordMeta.SCREEN));
    }

    private static @Nullable String text(Map<String, ?> meta, String key) {
        Object value = meta.get(key);
        return value == null ? null : value.toString();
    }
}
