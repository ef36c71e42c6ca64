package niangjia.supervision;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk itself asks of a hand-over's clocks; nobody sends these from a page. */
public sealed interface ReferralClockCommand {
    ReferralId referralId();

    Instant occurredAt();

    /** The time of a term seems to have come; the hand-over judges whether it has. */
    record LapseTerm(@TargetAggregateIdentifier ReferralId referralId, Instant occurredAt, String termId)
            implements ReferralClockCommand {}
}
