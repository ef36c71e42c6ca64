package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to a hand-over to another body (移送). */
public sealed interface ReferralEvent {
    String referralId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "referral.ReferralPrepared")
    record ReferralPrepared(
            String referralId,
            Instant occurredAt,
            String body,
            String bodyName,
            String unitId,
            String unitPath,
            String origin,
            String basis,
            @Nullable String consentFor,
            List<String> fields,
            SealedText content,
            boolean named)
            implements ReferralEvent {}

    @Recorded(name = "referral.ConsentWithdrawn")
    record ConsentWithdrawn(String referralId, Instant occurredAt, SealedText words) implements ReferralEvent {}

    @Recorded(name = "referral.ReferralSent")
    record ReferralSent(String referralId, Instant occurredAt, List<String> inventory, String keeper)
            implements ReferralEvent {}

    @Recorded(name = "referral.ReferralReceived")
    record ReferralReceived(
            String referralId, Instant occurredAt, @Nullable String number, SealedText receiver)
            implements ReferralEvent {}

    @Recorded(name = "referral.ReferralRefused")
    record ReferralRefused(String referralId, Instant occurredAt, SealedText reason) implements ReferralEvent {}

    @Recorded(name = "referral.ReferralChased")
    record ReferralChased(String referralId, Instant occurredAt, SealedText text) implements ReferralEvent {}

    @Recorded(name = "referral.ReferralProgressed")
    record ReferralProgressed(String referralId, Instant occurredAt, SealedText text) implements ReferralEvent {}

    @Recorded(name = "referral.ReferralOutcomeRecorded")
    record ReferralOutcomeRecorded(String referralId, Instant occurredAt, SealedText outcome)
            implements ReferralEvent {}

    @Recorded(name = "referral.WorkerInformed")
    record WorkerInformed(String referralId, Instant occurredAt, String medium, SealedText words)
            implements ReferralEvent {}

    @Recorded(name = "referral.ReferralWithdrawn")
    record ReferralWithdrawn(String referralId, Instant occurredAt, SealedText reason) implements ReferralEvent {}
}
