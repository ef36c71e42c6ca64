package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.StoredEvent;
import niangjia.shared.terms.TermFact;
import org.jspecify.annotations.Nullable;

/**
 * One event as the record has it, told to one viewer.
 *
 * @param stored byte for byte
 * @param occurredAt when it happened in the world
 * @param kind stored name of the event, for example {@code supervision.BreachFound}, or {@code clock.Started}
 * @param by who did it, as they were then; null if the message names nobody
 * @param unitPath where the unit of that person stood then
 * @param texts what was sealed; open only what the viewer may read
 * @param fields what was not sealed, without what the viewer may not know
 * @param clock what it did to a clock; null for what people did
 * @param meta who and why, as it was stored
 */
public record ReplayStep(
        StoredEvent stored,
        Instant occurredAt,
        String kind,
        @Nullable Who by,
        @Nullable String unitPath,
        Phrase words,
        List<Text> texts,
        List<Field> fields,
        @Nullable TermFact clock,
        Trace trace,
        Map<String, String> meta) {
    public ReplayStep {
        texts = List.copyOf(texts);
        fields = List.copyOf(fields);
        meta = Map.copyOf(meta);
    }

    public long sequence() {
        return stored.sequence();
    }

    /** As people count, from 1. */
    public int number() {
        return Math.toIntExact(sequence()) + 1;
    }

    public Instant recordedAt() {
        return stored.recordedAt();
    }

    /** The plain value under a path, if the viewer may know it. */
    public Optional<String> value(String path) {
        return fields.stream()
                .filter(each -> each.path().equals(path))
                .map(Field::value)
                .findFirst();
    }
}
