package niangjia.complaint;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk itself asks of a complaint's clocks; nobody sends these from a page. Asked twice, they do nothing more. */
public sealed interface ClockCommand {
    ComplaintId complaintId();

    Instant occurredAt();

    /** The time of a term seems to have come; the complaint judges whether it has. */
    record LapseTerm(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, String termId)
            implements ClockCommand {}

    /** The rules in force may have changed since open terms were counted; the complaint judges by them which ends move. */
    record RecomputeTerms(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt)
            implements ClockCommand {}
}
