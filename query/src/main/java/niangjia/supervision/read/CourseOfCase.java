package niangjia.supervision.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.Page;
import niangjia.shared.terms.ClockEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 经过: one entry per event of a stream, made of the event itself when somebody looks. */
public final class CourseOfCase {
    /** Everybody under whose key some of its words were sealed, so that it is found when that key is destroyed. */
    public static final String PEOPLE = "people";

    private static final int LARGEST = 1000;

    private final Courses courses;
    private final Seals seals;
    private final EventWords words;
    private final Function<Object, Instant> occurredAt;

    /** @param occurredAt of an event, when it happened in the world */
    public CourseOfCase(Courses courses, Seals seals, EventWords words, Function<Object, Instant> occurredAt) {
        this.courses = courses;
        this.seals = seals;
        this.words = words;
        this.occurredAt = occurredAt;
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

    /**
     * The latest first.
     *
     * @param newest sequence of the newest event of the stream
     */
    public <E> Page<E> page(
            String caseId, long newest, @Nullable String cursor, int size, Sight sight, Telling<E> telling) {
        List<Long> shown = sequences(newest, cursor, size);
        long last = shown.isEmpty() ? 0 : shown.get(shown.size() - 1);
        return new Page<>(
                courses.of(caseId, shown).stream()
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

    private <E> E entry(DomainEventMessage<?> message, Sight sight, Telling<E> telling) {
        Object event = message.getPayload();
        EventFields fields = words.fields().apply(event);
        Trace trace = Trace.of(message.getIdentifier(), message.getMetaData());
        return telling.entry(
                message.getSequenceNumber(),
                occurredAt.apply(event),
                message.getTimestamp(),
                EventWords.nameOf(event),
                Actor.from(message.getMetaData()).map(Who::of).orElse(null),
                new Phrase("event." + EventWords.nameOf(event), fields.args()),
                texts(event, fields, sight),
                trace.lateReason(),
                event instanceof ClockEvent,
                trace,
                fields.plain().stream()
                        .filter(each -> sight.identity() || !words.personal().test(each.path()))
                        .map(each -> new Field(each.path(), each.value()))
                        .toList());
    }

    private List<Text> texts(Object event, EventFields fields, Sight sight) {
        List<Text> texts = new ArrayList<>();
        for (EventFields.Sealed sealed : fields.sealed()) {
            Kind kind = words.kindOf().apply(event, sealed.path());
            if (kind != null) {
                texts.add(new Text(sealed.path(), sight.open(seals, sealed.text(), kind)));
            }
        }
        return texts;
    }
}
