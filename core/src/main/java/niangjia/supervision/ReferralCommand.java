package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.complaint.Medium;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about a hand-over to another body (移送). */
public sealed interface ReferralCommand {
    ReferralId referralId();

    /** When it happened in the world. */
    Instant occurredAt();

    record PrepareReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            Instant occurredAt,
            ReferralBody body,
            String bodyName,
            UnitRef unit,
            String origin,
            ReferralBasis basis,
            @Nullable ReferralBody consentFor,
            Set<ReferralField> fields,
            SealedText content,
            boolean named)
            implements ReferralCommand {}

    record WithdrawConsent(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText words)
            implements ReferralCommand {}

    record SendReferral(
            @TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, List<String> inventory, String keeper)
            implements ReferralCommand {}

    record RecordReceipt(
            @TargetAggregateIdentifier ReferralId referralId,
            Instant occurredAt,
            @Nullable String number,
            SealedText receiver)
            implements ReferralCommand {}

    record RecordRefusal(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText reason)
            implements ReferralCommand {}

    record ChaseReferral(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText text)
            implements ReferralCommand {}

    record RecordProgress(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText text)
            implements ReferralCommand {}

    record RecordOutcome(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText outcome)
            implements ReferralCommand {}

    record InformWorker(
            @TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, Medium medium, SealedText words)
            implements ReferralCommand {}

    record WithdrawReferral(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, SealedText reason)
            implements ReferralCommand {}
}
