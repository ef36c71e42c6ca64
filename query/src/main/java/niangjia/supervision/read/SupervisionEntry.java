package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import org.jspecify.annotations.Nullable;

/**
 * One event of a supervision case.
 *
 * @param sequence in the stream of the case, from 0
 * @param occurredAt when it happened in the world
 * @param recordedAt when the desk learned it
 * @param kind stored name of the event, for example {@code supervision.BreachFound}, or {@code clock.TermStarted}
 * @param by null only for an event whose message names nobody
 * @param words key {@code event.} and the kind; the plain values of the event in its order, without the case and the time
 * @param texts what was sealed, each under the name of its field
 * @param lateReason why it was recorded long after it happened
 * @param paperId of the paper it is about, if it is about one
 * @param respondentId of the employer it is about, if it is about one
 * @param clock a step of the desk's own clocks, not of people
 * @param trace of the message
 * @param fields everything that was not sealed
 */
public record SupervisionEntry(
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        String kind,
        @Nullable Who by,
        Phrase words,
        List<Text> texts,
        @Nullable String lateReason,
        @Nullable String paperId,
        @Nullable String respondentId,
        boolean clock,
        Trace trace,
        List<Field> fields) {
    public SupervisionEntry {
        texts = List.copyOf(texts);
        fields = List.copyOf(fields);
    }

    static SupervisionEntry told(
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
            List<Field> fields) {
        String respondent = value(fields, "respondentId");
        return new SupervisionEntry(
                sequence,
                occurredAt,
                recordedAt,
                kind,
                by,
                words,
                texts,
                lateReason,
                value(fields, "paperId"),
                respondent == null ? value(fields, "content.respondentId") : respondent,
                clock,
                trace,
                fields);
    }

    private static @Nullable String value(List<Field> fields, String path) {
        return fields.stream()
                .filter(each -> each.path().equals(path))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }
}
