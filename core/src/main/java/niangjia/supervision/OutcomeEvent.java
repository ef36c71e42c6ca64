package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about what was set right, who is told, and how the case ends (结果). */
public sealed interface OutcomeEvent extends SupervisionEvent {

    @Recorded(name = "supervision.CorrectionVerified")
    record CorrectionVerified(
            String caseId,
            Instant occurredAt,
            String respondentId,
            String kind,
            SealedText finding,
            int workers,
            long paidFen,
            @Nullable LocalDate checkOn,
            boolean allCorrected)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.NextRoundOpened")
    record NextRoundOpened(String caseId, Instant occurredAt, SealedText newFacts, int round) implements OutcomeEvent {}

    @Recorded(name = "supervision.ComplainantInformed")
    record ComplainantInformed(String caseId, Instant occurredAt, String medium, SealedText words)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.CaseHandedOn")
    record CaseHandedOn(String caseId, Instant occurredAt, String referralId, String body, String ground)
            implements OutcomeEvent {}

    @BringsPaper
    @Recorded(name = "supervision.ReferralOutcomeHeard")
    record ReferralOutcomeHeard(String caseId, Instant occurredAt, String referralId, SealedText outcome)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.MediationSpunOff")
    record MediationSpunOff(String caseId, Instant occurredAt, String mediationId) implements OutcomeEvent {}

    @Recorded(name = "supervision.MediationOutcomeHeard")
    record MediationOutcomeHeard(String caseId, Instant occurredAt, String mediationId, SealedText outcome)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.ActRecorded")
    record ActRecorded(
            String caseId,
            Instant occurredAt,
            String kind,
            List<String> by,
            SealedText text,
            @Nullable LocalDate doneOn)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.IdentityRevealed")
    record IdentityRevealed(String caseId, Instant occurredAt, String toWhom, String purpose, String basis)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.CaseReported")
    record CaseReported(String caseId, Instant occurredAt, SealedText text, String reportedBy)
            implements OutcomeEvent {}

    @Recorded(name = "supervision.CaseClosed")
    record CaseClosed(
            String caseId,
            Instant occurredAt,
            String reason,
            SealedText outcome,
            @Nullable String bornFrom,
            int round) implements OutcomeEvent {}

    @Recorded(name = "supervision.CaseReopened")
    record CaseReopened(String caseId, Instant occurredAt, SealedText newFacts, int round) implements OutcomeEvent {}
}
