package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about the claims, item by item (请求事项). */
public sealed interface ClaimCommand extends MediationCommand {

    record StateClaim(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Claim claim)
            implements ClaimCommand {}

    record AmendClaim(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, Claim claim)
            implements ClaimCommand {}

    /** What the law would give, and by which articles; shown to the mediators beside what is claimed and settled. */
    record AssessClaim(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String claimId,
            Money statutory,
            List<String> articles,
            SealedText arithmetic)
            implements ClaimCommand {}

    record ExplainRights(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            List<String> claimIds,
            String toWhom,
            SealedText words)
            implements ClaimCommand {}

    /** One sum for one claim or for several at once. */
    record SettleClaims(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String settlementId,
            List<String> claimIds,
            Money sum,
            String payerId)
            implements ClaimCommand {}

    record WaiveClaims(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, List<String> claimIds, SealedText reason)
            implements ClaimCommand {}

    record NotePaidBefore(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String claimId,
            String payerId,
            Money sum,
            LocalDate paidOn,
            String proof)
            implements ClaimCommand {}

    record WithdrawClaim(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String claimId, SealedText reason)
            implements ClaimCommand {}

    record RecordEmploymentEnd(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, LocalDate endedOn)
            implements ClaimCommand {}

    record NoteLimitationFact(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String claimId,
            LimitationFact fact,
            LocalDate on,
            SealedText words)
            implements ClaimCommand {}
}
