package niangjia.organisation.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param sequence in the stream, from 0
 * @param key of the sentence that says it, for example {@code event.organisation.RoleGranted}
 * @param args of that sentence, in its order; empty for what is not there
 * @param reason what was given as the reason; null if the act asks for none
 * @param lateReason why it was entered later than it happened
 * @param by null only for an event whose message names nobody
 */
public record HistoryEntry(
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        String key,
        List<String> args,
        @Nullable String reason,
        @Nullable String lateReason,
        @Nullable By by) {
    public HistoryEntry {
        args = List.copyOf(args);
    }

    /** Who did it, as they were at that time. */
    public record By(
            String staffId,
            String name,
            String unitId,
            @Nullable String onBehalfOf) {}
}
