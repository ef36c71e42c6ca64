package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import niangjia.shared.Actor;
import niangjia.shared.DataKind;
import niangjia.shared.RecordMeta;
import niangjia.shared.TellsOfPersons;
import org.jspecify.annotations.Nullable;

/**
 * One event of a complaint.
 *
 * @param sequence in the complaint's stream, from 0
 * @param occurredAt when it happened in the world
 * @param recordedAt when the desk learned it
 * @param kind stored name of the event, for example {@code complaint.OrderDispatched}
 * @param by null only for an event whose message names nobody
 * @param texts what was sealed, each under the name of its field
 * @param lateReason why it was recorded long after it happened
 * @param papers what it rests on, as the desk called it: evidence, proofs, grounds
 * @param trace of the message; only in {@link Zoom#RECORD}
 * @param fields everything that was not sealed; only in {@link Zoom#RECORD}, else empty
 */
public record TimelineEntry(
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        String kind,
        Zoom zoom,
        @Nullable Who by,
        Phrase words,
        List<Text> texts,
        @Nullable String lateReason,
        List<String> papers,
        @Nullable Trace trace,
        List<Field> fields) {
    public TimelineEntry {
        texts = List.copyOf(texts);
        papers = List.copyOf(papers);
        fields = List.copyOf(fields);
    }

    /** Who acted, as they were at that time. */
    public record Who(
            String staffId,
            String name,
            List<String> roles,
            String unitId,
            @Nullable String onBehalfOf) {
        public static Who of(Actor actor) {
            return new Who(
                    actor.staffId(),
                    actor.name(),
                    actor.roles().stream().map(Enum::name).sorted().toList(),
                    actor.unit().id(),
                    actor.onBehalfOf());
        }
    }

    /** @param field path in the event, for example {@code caller.name} */
    public record Text(String field, Words words) implements TellsOfPersons {
        @Override
        public void tell(BiConsumer<DataKind, String> told) {
            if (words.text() != null) {
                told.accept(DataKind.ofPath(field), words.text());
            }
        }
    }

    /** @param path in the event, for example {@code assistants[0].unitId} */
    public record Field(String path, String value) {}

    /** Where the message came from, as far as it says. */
    public record Trace(
            String messageId,
            @Nullable String requestId,
            @Nullable String correlationId,
            @Nullable String causationId,
            @Nullable String lateReason,
            @Nullable String screen) {
        /** @param meta of the message */
        public static Trace of(String messageId, Map<String, ?> meta) {
            return new Trace(
                    messageId,
                    text(meta, RecordMeta.REQUEST_ID),
                    text(meta, RecordMeta.CORRELATION_ID),
                    text(meta, RecordMeta.CAUSATION_ID),
                    text(meta, RecordMeta.LATE_REASON),
                    text(meta, RecordMeta.SCREEN));
        }

        private static @Nullable String text(Map<String, ?> meta, String key) {
            Object value = meta.get(key);
            return value == null ? null : value.toString();
        }
    }
}
