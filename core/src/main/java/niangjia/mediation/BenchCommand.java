package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about who mediates (调解员). */
public sealed interface BenchCommand extends MediationCommand {

    /** They join those already appointed. */
    record AppointMediators(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            List<MediatorNamed> mediators,
            ChosenBy chosenBy)
            implements BenchCommand {}

    /** A side does not want this mediator: then they mediate no more in this case. */
    record ObjectToMediator(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            MediatorId mediator,
            String partyId,
            SealedText ground)
            implements BenchCommand {}

    record StandAside(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, MediatorId mediator, SealedText ground)
            implements BenchCommand {}

    /** The successor takes over the sessions that are still to come. */
    record ReplaceMediator(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            MediatorId mediator,
            MediatorNamed successor,
            SealedText reason)
            implements BenchCommand {}
}
