package niangjia.complaint;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about taking a list out of the desk. */
public sealed interface ExportCommand {
    /** Who answers for lists: those who give orders out, heads of units, and those who check; no desk seat, no handler. */
    Set<Role> EXPORTERS = Set.of(Role.DISPATCHER, Role.CHAIR, Role.AUDITOR);

    ExportId exportId();

    Instant occurredAt();

    /**
     * To be on record before the first byte goes out.
     *
     * @param list which list, for example {@code queue/MINE}
     * @param narrowed what it was narrowed to, by field; codes only
     * @param typed what was searched for in the list, as typed
     * @param reason in the exporter's own words
     */
    record ExportList(
            @TargetAggregateIdentifier ExportId exportId,
            Instant occurredAt,
            String list,
            Map<String, String> narrowed,
            @Nullable SealedText typed,
            SealedText reason)
            implements ExportCommand {
        public ExportList {
            narrowed = Map.copyOf(narrowed);
        }
    }

    /**
     * @param rows lines that went out, without the head
     * @param digest SHA-256 of every byte that went out, in hexadecimal digits
     * @param whole false if the reader went away before the end
     */
    record FinishExport(
            @TargetAggregateIdentifier ExportId exportId, Instant occurredAt, int rows, String digest, boolean whole)
            implements ExportCommand {}
}
