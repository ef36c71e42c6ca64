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
import niangjia.shared.read.Page;
import niangjia.shared.terms.ClockEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 经过: one document per event of a stream, written once. */
public final class CourseOfCase {
    /** Everybody under whose key some of its words were sealed, so that it is found when that key is destroyed. */
    public static final String PEOPLE = "people";

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

    private final DocumentStore timeline;
    private final Seals seals;
    private final EventWords words;

    public CourseOfCase(DocumentStore timeline, Seals seals, EventWords words) {
        this.timeline = timeline;
        this.seals = seals;
        this.words = words;
    }

    /**
     * One event as it is shown.
     *
     * @param <E> what is made of it
     */
    public interface Telling<E> {
        E entry(
                long sequence,
                Instant occurredAt,
                Instant recordedAt,
                String kind,
                @Nullable Who by,
                Phrase words,
                List<Text> texts,
                @Nullable String lateReason,
                boolean clock,
                Trace trace,
                List<Field> fields);
    }

    /** Keeps it; to be told before the case file hears of it, which says that it is there. */
    public void tell(String caseId, Instant at, Object event, DomainEventMessage<?> message) {
        long seq = message.getSequenceNumber();
        timeline.put(idOf(caseId, seq), seq, doc -> fill(doc, caseId, at, event, message));
    }

    public void clear() {
        timeline.clear();
    }

    /**
     * The latest first.
     *
     * @param newest sequence of the newest event of the stream
     */
    public <E> Page<E> page(
            String caseId, long newest, @Nullable String cursor, int size, Sight sight, Telling<E> telling) {
        List<Long> shown = sequences(newest, cursor, size);
        long last = shown.isEmpty() ? 0 : shown.get(shown.size() - 1);
        List<String> ids = shown.stream().map(seq -> idOf(caseId, seq)).toList();
        return new Page<>(
                timeline.byIds(ids).stream()
                        .map(each -> entry(each, sight, telling))
                        .toList(),
                last == 0 ? null : String.valueOf(last));
    }

    /** Everybody under whose key some words of the event were sealed is remembered in the document of the case. */
    public static void remember(Document doc, EventFields fields) {
        Set<String> people = new LinkedHashSet<>(doc.getList(PEOPLE, String.class, List.of()));
        fields.sealed().forEach(each -> people.add(each.text().person()));
        doc.append(PEOPLE, List.copyOf(people));
    }

    private static String idOf(String caseId, long seq) {
        return caseId + "#" + seq;
    }

    private void fill(Document doc, String caseId, Instant at, Object event, DomainEventMessage<?> message) {
        EventFields fields = words.fields().apply(event);
        doc.append(CASE, caseId).append(KIND, EventWords.nameOf(event)).append(CLOCK, event instanceof ClockEvent);
        doc.append(OCCURRED_AT, at).append(RECORDED_AT, message.getTimestamp());
        doc.append(BY, Actor.from(message.getMetaData()).map(CourseOfCase::by).orElse(null));
        doc.append(ARGS, fields.args());
        List<Document> texts = new ArrayList<>();
        Set<String> people = new LinkedHashSet<>();
        for (EventFields.Sealed sealed : fields.sealed()) {
            people.add(sealed.text().person());
            Kind kind = words.kindOf().apply(event, sealed.path());
            if (kind != null) {
                texts.add(Sight.kept(seals, sealed.text())
                        .append(PATH, sealed.path())
                        .append(KIND, kind.name()));
            }
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
    private static List<Long> sequences(long newest, @Nullable String cursor, int size) {
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

    private <E> E entry(Document doc, Sight sight, Telling<E> telling) {
        Document by = doc.get(BY, Document.class);
        return telling.entry(
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
                doc.getBoolean(CLOCK),
                trace(doc.get(TRACE, Document.class)),
                fields(doc, sight));
    }

    private List<Field> fields(Document doc, Sight sight) {
        return Entries.of(doc, FIELDS).stream()
                .map(each -> new Field(each.getString(PATH), each.getString(VALUE)))
                .filter(each -> sight.identity() || !words.personal().test(each.path()))
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
