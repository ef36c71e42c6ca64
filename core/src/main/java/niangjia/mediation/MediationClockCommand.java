package niangjia.mediation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk itself asks of a case's clocks; nobody sends these from a page. Asked twice, they do nothing more. */
public sealed interface MediationClockCommand {
    MediationId caseId();

    Instant occurredAt();

    /** The time of a term seems to have come; the case judges whether it has. */
    record LapseTerm(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String termId)
            implements MediationClockCommand {}

    /** The rules in force may have changed since open terms were counted; the case judges by them which ends move. */
    record RecomputeTerms(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt)
            implements MediationClockCommand {}
}
