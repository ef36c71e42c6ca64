package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.ActKind;
import niangjia.complaint.Medium;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about what was set right, who is told, and how the case ends (结果). */
public sealed interface OutcomeCommand extends SupervisionCommand {

    /** Found to be true on the spot or on paper, for one employer. */
    record VerifyCorrection(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String respondentId,
            CorrectionKind kind,
            SealedText finding,
            int workers,
            Money paid,
            @Nullable LocalDate checkOn)
            implements OutcomeCommand {}

    /** The first correction did not hold, or those concerned say so. */
    record OpenNextRound(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, SealedText newFacts)
            implements OutcomeCommand {}

    record InformComplainant(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, Medium medium, SealedText words)
            implements OutcomeCommand {}

    /** Another body is asked; the hand-over itself is a stream of its own. */
    record HandOn(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            ReferralId referral,
            ReferralBody body,
            String ground)
            implements OutcomeCommand {}

    record HearReferralOutcome(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            ReferralId referral,
            SealedText outcome)
            implements OutcomeCommand {}

    /** A mediation grew out of the case; it is a stream of its own, and begins before the case hears of it. */
    record SpinOffMediation(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String mediationId)
            implements OutcomeCommand {}

    record HearMediationOutcome(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, String mediationId, SealedText outcome)
            implements OutcomeCommand {}

    /** What was done beside the course; {@code doneOn} may lie before the clue. */
    record RecordAct(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            ActKind kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements OutcomeCommand {}

    /** A name is told to somebody: on record before it is done. */
    record RevealIdentity(
            @TargetAggregateIdentifier SupervisionId caseId,
            Instant occurredAt,
            String toWhom,
            String purpose,
            RevealBasis basis)
            implements OutcomeCommand {}

    record ReportCase(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, SealedText text)
            implements OutcomeCommand {}

    record CloseCase(
            @TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, CloseReason reason, SealedText outcome)
            implements OutcomeCommand {}

    record ReopenCase(@TargetAggregateIdentifier SupervisionId caseId, Instant occurredAt, SealedText newFacts)
            implements OutcomeCommand {}
}
