package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.mediation.SessionCommand.BeginAppraisal;
import niangjia.mediation.SessionCommand.EndAppraisal;
import niangjia.mediation.SessionEvent.AppraisalBegun;
import niangjia.mediation.SessionEvent.AppraisalEnded;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Questions that a body outside answers first (鉴定); time stands still meanwhile. */
final class Appraisals {
    private final Set<String> begun = new HashSet<>();

    @CommandHandler
    void decide(BeginAppraisal command) {
        Rule.verify(new TheEntryIsNew("appraisal", command.appraisalId(), begun.contains(command.appraisalId())));
        apply(new AppraisalBegun(
                command.caseId().value(),
                command.occurredAt(),
                command.appraisalId(),
                command.body(),
                command.question()));
    }

    @CommandHandler
    void decide(EndAppraisal command) {
        Rule.verify(new TheEntryIsKnown("appraisal", command.appraisalId(), begun.contains(command.appraisalId())));
        apply(new AppraisalEnded(
                command.caseId().value(), command.occurredAt(), command.appraisalId(), command.result()));
    }

    @EventSourcingHandler
    void evolve(AppraisalBegun event) {
        begun.add(event.appraisalId());
    }

    @EventSourcingHandler
    void evolve(AppraisalEnded event) {
        begun.remove(event.appraisalId());
    }
}
