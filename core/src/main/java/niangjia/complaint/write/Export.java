package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.complaint.ExportCommand;
import niangjia.complaint.ExportCommand.ExportList;
import niangjia.complaint.ExportCommand.FinishExport;
import niangjia.complaint.ExportEvent.ExportFinished;
import niangjia.complaint.ExportEvent.ListExported;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A list taken out of the desk: by whom, why, what, and what exactly went out. */
@Aggregate
final class Export {
    @AggregateIdentifier
    private String id;

    private boolean finished;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Export() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Export(ExportList command, Actor actor) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ExportCommand.EXPORTERS));
        apply(new ListExported(
                command.exportId().value(),
                command.occurredAt(),
                command.list(),
                command.narrowed(),
                command.typed(),
                command.reason()));
    }

    @CommandHandler
    void decide(FinishExport command) {
        Rule.verify(new AnExportFinishesOnce(finished));
        apply(new ExportFinished(id, command.occurredAt(), command.rows(), command.digest(), command.whole()));
    }

    @EventSourcingHandler
    void evolve(ListExported event) {
        id = event.exportId();
    }

    @EventSourcingHandler
    void evolve(ExportFinished event) {
        finished = true;
    }
}
