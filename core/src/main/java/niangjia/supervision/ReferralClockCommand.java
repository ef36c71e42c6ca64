package niangjia.supervision;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk itself asks of a hand-over's clocks; nobody sends these from a page. Asked twice, they do nothing more. */
public sealed interface ReferralClockCommand {
    ReferralId referralId();

    Instant occurredAt();

    /** The time of a term seems to have come; the hand-over judges whether it has. */
    record LapseTerm(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, String termId)
            implements ReferralClockCommand {}

    /** The rules in force may have changed since open terms were counted; the hand-over judges which ends move. */
    record RecomputeTerms(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt)
            implements ReferralClockCommand {}
}
