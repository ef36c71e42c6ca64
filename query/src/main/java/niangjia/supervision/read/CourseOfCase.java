package niangjia.supervision.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.EventFields;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 经过: one document per event, written once. */
final class CourseOfCase {
    /** Everybody under whose key some of its words were sealed, so that it is found when that key is destroyed. */
    static final String PEOPLE = "people";

    private static final int LARGEST = 1000;
    private static final String CASE = "caseId";
    private static final String OCCURRED_AT = "occurredAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String KIND = "kind";
    private static final String CLOCK = "clock";
    private static final String BY = "by";
    private static final String ARGS = "args";
    private static final String TEXTS = "texts";
    private static final String FIELDS = "fields";
    private static final String TRACE = "trace";
    private static final String PATH = "p";
    private static final String VALUE = "v";
    private static final String OF_THE_COMPLAINANT = "complainant.";
    private static final String PAPER = "paperId";
    private static final String RESPONDENT = "respondentId";
    private static final String RESPONDENT_OF_THE_PAPER = "content.respondentId";

    private CourseOfCase() {}

    static String idOf(String caseId, long seq) {
        return caseId + "#" + seq;
    }

    static void fill(
            Document doc, String caseId, Instant at, Object event, DomainEventMessage<?> message, Seals seals) {
        EventFields fields = CaseWords.fields(event);
        doc.append(CASE, caseId).append(KIND, CaseWords.nameOf(event)).append(CLOCK, CaseWords.isClock(event));
        doc.append(OCCURRED_AT, at).append(RECORDED_AT, message.getTimestamp());
        doc.append(BY, Actor.from(message.getMetaData()).map(CourseOfCase::by).orElse(null));
        doc.append(ARGS, fields.args());
        List<Document> texts = new ArrayList<>();
        Set<String> people = new LinkedHashSet<>();
        for (EventFields.Sealed sealed : fields.sealed()) {
            people.add(sealed.text().person());
            texts.add(Sight.kept(seals.open(sealed.text()).orElse(null))
                    .append(PATH, sealed.path())
                    .append(KIND, CaseWords.kindOf(event, sealed.path()).name()));
        }
        doc.append(TEXTS, texts).append(PEOPLE, List.copyOf(people));
        doc.append(
                FIELDS,
                fields.plain().stream()
                        .map(each -> new Document(PATH, each.path()).append(VALUE, each.value()))
                        .toList());
        doc.append(TRACE, trace(message));
    }

    /** Sequences of the page, the latest first: a stream has no gaps. */
    static List<Long> page(long newest, @Nullable String cursor, int size) {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("size: " + size + " (expected: 1 to " + LARGEST + ")");
        }
        long first = cursor == null ? newest : Math.min(newest, before(cursor));
        return LongStream.iterate(first, seq -> seq >= 0, seq -> seq - 1)
                .limit(size)
                .boxed()
                .toList();
    }

    private static long before(String cursor) {
        if (!cursor.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("cursor unreadable (expected: one given by this list)");
        }
        return Long.parseLong(cursor) - 1;
    }

    static SupervisionEntry entry(Document doc, Sight sight) {
        Document by = doc.get(BY, Document.class);
        return new SupervisionEntry(
                doc.getLong(DocumentStore.SEQ),
                Entries.at(doc, OCCURRED_AT),
                Entries.at(doc, RECORDED_AT),
                doc.getString(KIND),
                by == null ? null : who(by),
                new Phrase("event." + doc.getString(KIND), doc.getList(ARGS, String.class)),
                Entries.of(doc, TEXTS).stream()
                        .map(text -> new Text(text.getString(PATH), sight.of(text, Kind.valueOf(text.getString(KIND)))))
                        .toList(),
                doc.get(TRACE, Document.class).getString(RecordMeta.LATE_REASON),
                field(doc, PAPER),
                field(doc, RESPONDENT) == null ? field(doc, RESPONDENT_OF_THE_PAPER) : field(doc, RESPONDENT),
                doc.getBoolean(CLOCK),
                trace(doc.get(TRACE, Document.class)),
                fields(doc, sight));
    }

    private static @Nullable String field(Document doc, String path) {
        return Entries.of(doc, FIELDS).stream()
                .filter(each -> each.getString(PATH).equals(path))
                .map(each -> each.getString(VALUE))
                .findFirst()
                .orElse(null);
    }

    private static List<Field> fields(Document doc, Sight sight) {
        return Entries.of(doc, FIELDS).stream()
                .map(each -> new Field(each.getString(PATH), each.getString(VALUE)))
                .filter(each -> sight.identity() || !each.path().startsWith(OF_THE_COMPLAINANT))
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

    private static Document trace(DomainEventMessage<?> message) {
        Map<String, ?> meta = message.getMetaData();
        Document trace = new Document("messageId", message.getIdentifier());
        for (String key : List.of(
                RecordMeta.REQUEST_ID,
                RecordMeta.CORRELATION_ID,
                RecordMeta.CAUSATION_ID,
                RecordMeta.LATE_REASON,
                RecordMeta.SCREEN)) {
            trace.append(key, Entries.text(meta.get(key)));
        }
        return trace;
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
}
