package niangjia.rules.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the rules in force.
 *
 * @param what stored name of the event
 * @param args of its sentence, as {@code event.rules.…} words them
 * @param subject the notice, list or pack it is about; none for the beginning
 * @param unit for which, with those below it; null for the whole federation
 * @param reason none for the beginning
 * @param by name of the one who acted, as it was then
 * @param requestId under which it was asked for
 */
public record RulesLogEntry(
        long sequence,
        String what,
        List<String> args,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable String reason,
        Instant occurredAt,
        Instant recordedAt,
        String by,
        String byStaff,
        String byUnit,
        String requestId) {
    public RulesLogEntry {
        args = List.copyOf(args);
    }
}
