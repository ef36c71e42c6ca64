package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the desk itself asks of a case's clocks; nobody sends these from a page. Asked twice, they do nothing more. */
public sealed interface SupervisionClockCommand {
    SupervisionId caseId();

    Instant occurredAt();

    /** The time of a term seems to have come; the case judges whether it has. */
    record LapseTerm(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String termId)
            implements SupervisionClockCommand {}

    /**
     * A notice or another pack may move the ends of open terms.
     *
     * @param source the notice or the pack it comes from
     * @param packId the pack to count by from now on; null if only the calendar has changed
     * @param keepStartedBefore terms that started before this day stay as they are; null if all move
     */
    record RecomputeTerms(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String reason,
            String source,
            @Nullable String packId,
            @Nullable LocalDate keepStartedBefore)
            implements SupervisionClockCommand {}
}
