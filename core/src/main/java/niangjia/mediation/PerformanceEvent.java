package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to what was promised (履行). */
public sealed interface PerformanceEvent extends MediationEvent {

    /** {@code outstandingFen} is what of the instalment has still to come, {@code allPerformed} whether nothing of the agreement has, {@code anyDefault} whether something overdue has. */
    @Recorded(name = "mediation.PaymentRecorded")
    record PaymentRecorded(
            String caseId,
            Instant occurredAt,
            PaymentFacts payment,
            long outstandingFen,
            boolean allPerformed,
            boolean anyDefault)
            implements PerformanceEvent {}

    @Recorded(name = "mediation.DutyChecked")
    record DutyChecked(
            String caseId,
            Instant occurredAt,
            String dutyId,
            boolean fulfilled,
            SealedText finding,
            @Nullable LocalDate checkAgainOn,
            boolean allPerformed,
            boolean anyDefault)
            implements PerformanceEvent {}

    @Recorded(name = "mediation.PerformanceDefaulted")
    record PerformanceDefaulted(
            String caseId, Instant occurredAt, String entryId, LocalDate dueOn, SealedText words, long outstandingFen)
            implements PerformanceEvent {}

    @Recorded(name = "mediation.EnforcementOpened")
    record EnforcementOpened(
            String caseId, Instant occurredAt, String enforcementId, String kind, String body, SealedText words)
            implements PerformanceEvent {}

    @Recorded(name = "mediation.EnforcementStepped")
    record EnforcementStepped(
            String caseId, Instant occurredAt, String enforcementId, String kind, String stage, SealedText words)
            implements PerformanceEvent {}
}
