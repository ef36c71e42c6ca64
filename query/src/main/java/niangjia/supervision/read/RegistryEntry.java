package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the course of something registered.
 *
 * @param sequence of the event in its stream
 * @param kind logical name of the event
 * @param by name of the one who entered it, as it was then; empty for none
 * @param byDesk whether the desk itself did it
 * @param facts of the event in their order, as the record has them; for its sentence
 * @param words that were said; null if none were
 * @param lateReason why it was entered later than it happened
 */
public record RegistryEntry(
        long sequence,
        String kind,
        Instant occurredAt,
        Instant recordedAt,
        String by,
        String byUnit,
        boolean byDesk,
        List<String> facts,
        @Nullable Words words,
        @Nullable String lateReason) {
    public RegistryEntry {
        facts = List.copyOf(facts);
    }
}
