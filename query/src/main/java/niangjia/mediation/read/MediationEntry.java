package niangjia.mediation.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import org.jspecify.annotations.Nullable;

/**
 * One event of a mediation case.
 *
 * @param sequence in the stream of the case, from 0
 * @param occurredAt when it happened in the world
 * @param recordedAt when the desk learned it
 * @param kind stored name of the event, for example {@code mediation.SessionHeld}, or {@code clock.TermStarted}
 * @param by null only for an event whose message names nobody
 * @param words key {@code event.} and the kind; the plain values of the event in its order, without the case, the time and
 *     the keys of the sides
 * @param texts what was sealed, each under the name of its field; what one side said alone is never among them
 * @param lateReason why it was recorded long after it happened
 * @param clock a step of the desk's own clocks, not of people
 * @param trace of the message
 * @param fields everything that was not sealed
 */
public record MediationEntry(
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
    public MediationEntry {
        texts = List.copyOf(texts);
        fields = List.copyOf(fields);
    }
}
