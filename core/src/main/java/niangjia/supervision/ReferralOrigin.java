package niangjia.supervision;

import java.time.Instant;
import java.util.Optional;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.shared.SealedText;
import niangjia.supervision.OutcomeCommand.HearReferralOutcome;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;

/**
 * What the matter a hand-over came from is told of it. A complaint hears that it began and how it ended, since it is not
 * closed before; a supervision case says itself that it hands on, by its committee, and hears only the end. The words
 * stay sealed.
 */
public final class ReferralOrigin {
    private ReferralOrigin() {}

    public static Optional<SpinOff> beginning(ReferralPrepared event) {
        return ComplaintId.isOne(event.origin())
                ? Optional.of(new SpinOff(
                        new ComplaintId(event.origin()),
                        event.occurredAt(),
                        kindOf(ReferralBody.valueOf(event.body())),
                        event.referralId()))
                : Optional.empty();
    }

    /**
     * @param origin as the hand-over was prepared with
     * @return a command to the complaint or to the case it came from; empty if this is no end, or if it came from elsewhere
     */
    public static Optional<Object> end(String origin, ReferralEvent event) {
        if (event instanceof ReferralOutcomeRecorded told) {
            return told(origin, told.referralId(), told.occurredAt(), told.outcome());
        }
        if (event instanceof ReferralRefused refused) {
            return told(origin, refused.referralId(), refused.occurredAt(), refused.reason());
        }
        if (event instanceof ReferralWithdrawn withdrawn) {
            return told(origin, withdrawn.referralId(), withdrawn.occurredAt(), withdrawn.reason());
        }
        return Optional.empty();
    }

    private static Optional<Object> told(String origin, String referralId, Instant at, SealedText words) {
        if (ComplaintId.isOne(origin)) {
            return Optional.of(new HearChildOutcome(new ComplaintId(origin), at, referralId, words));
        }
        return SupervisionId.isOne(origin)
                ? Optional.of(new HearReferralOutcome(new SupervisionId(origin), at, new ReferralId(referralId), words))
                : Optional.empty();
    }

    private static ChildKind kindOf(ReferralBody body) {
        return switch (body) {
            case LEGAL_AID -> ChildKind.LEGAL_AID;
            case HARDSHIP_RELIEF -> ChildKind.HARDSHIP;
            case BARGAINING -> ChildKind.BARGAINING;
            case PETITION_OFFICE -> ChildKind.PETITION;
            default -> ChildKind.REFERRAL;
        };
    }
}
