package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;

/** What happened to the claims, item by item (请求事项). */
public sealed interface ClaimEvent extends MediationEvent {

    @Recorded(name = "mediation.ClaimStated")
    record ClaimStated(String caseId, Instant occurredAt, ClaimFacts claim) implements ClaimEvent {}

    @Recorded(name = "mediation.ClaimAmended")
    record ClaimAmended(String caseId, Instant occurredAt, ClaimFacts claim, int version) implements ClaimEvent {}

    @Recorded(name = "mediation.ClaimAssessed")
    record ClaimAssessed(
            String caseId,
            Instant occurredAt,
            String claimId,
            long statutoryFen,
            List<String> articles,
            SealedText arithmetic)
            implements ClaimEvent {}

    @Recorded(name = "mediation.RightsExplained")
    record RightsExplained(String caseId, Instant occurredAt, List<String> claimIds, String toWhom, SealedText words)
            implements ClaimEvent {}

    /** {@code statutoryFen} is what the law would give for all of them, as far as it was assessed. */
    @Recorded(name = "mediation.ClaimsSettled")
    record ClaimsSettled(
            String caseId,
            Instant occurredAt,
            String settlementId,
            List<String> claimIds,
            long sumFen,
            String payerId,
            long statutoryFen)
            implements ClaimEvent {}

    @Recorded(name = "mediation.ClaimsWaived")
    record ClaimsWaived(String caseId, Instant occurredAt, List<String> claimIds, SealedText reason, long statutoryFen)
            implements ClaimEvent {}

    @Recorded(name = "mediation.ClaimPaidBefore")
    record ClaimPaidBefore(
            String caseId,
            Instant occurredAt,
            String claimId,
            String payerId,
            long sumFen,
            LocalDate paidOn,
            String proof)
            implements ClaimEvent {}

    @Recorded(name = "mediation.ClaimWithdrawn")
    record ClaimWithdrawn(String caseId, Instant occurredAt, String claimId, SealedText reason) implements ClaimEvent {}

    @Recorded(name = "mediation.EmploymentEndRecorded")
    record EmploymentEndRecorded(String caseId, Instant occurredAt, LocalDate endedOn) implements ClaimEvent {}

    @Recorded(name = "mediation.LimitationFactNoted")
    record LimitationFactNoted(
            String caseId, Instant occurredAt, String claimId, String fact, LocalDate on, SealedText words)
            implements ClaimEvent {}
}
