package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about what was promised and whether it came (履行). */
public sealed interface PerformanceCommand extends MediationCommand {

    record RecordPayment(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Payment payment)
            implements PerformanceCommand {}

    record CheckDuty(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String dutyId,
            boolean fulfilled,
            SealedText finding,
            @Nullable LocalDate checkAgainOn)
            implements PerformanceCommand {}

    /** {@code entryId} is an instalment or a duty whose day has passed. */
    record RecordDefault(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String entryId, SealedText words)
            implements PerformanceCommand {}

    record OpenEnforcement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String enforcementId,
            EnforcementKind kind,
            String body,
            SealedText words)
            implements PerformanceCommand {}

    record RecordEnforcement(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String enforcementId,
            EnforcementStage stage,
            SealedText words)
            implements PerformanceCommand {}
}
