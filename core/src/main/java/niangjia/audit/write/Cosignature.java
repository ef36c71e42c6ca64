package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.audit.SealCommand.AcceptCosignature;
import niangjia.audit.SealEvent.CosignatureAccepted;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What one office signed of one checkpoint, and who took it in. */
@Aggregate
final class Cosignature {
    @AggregateIdentifier
    private String id;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Cosignature() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Cosignature(AcceptCosignature command, Actor actor) {
        Rule.verify(new AnAuditorTakesInSignatures(actor));
        apply(new CosignatureAccepted(
                command.cosignatureId().value(),
                command.occurredAt(),
                command.number(),
                command.witness(),
                command.line()));
    }

    @EventSourcingHandler
    void evolve(CosignatureAccepted event) {
        id = event.cosignatureId();
    }
}
