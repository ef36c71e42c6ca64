package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.complaint.DossierCommand.AdvanceProceeding;
import niangjia.complaint.DossierCommand.AnswerCooperation;
import niangjia.complaint.DossierCommand.JoinBody;
import niangjia.complaint.DossierCommand.LeaveBody;
import niangjia.complaint.DossierCommand.LinkProceeding;
import niangjia.complaint.DossierCommand.RecordAct;
import niangjia.complaint.DossierCommand.RequestCooperation;
import niangjia.complaint.DossierEvent.ActRecorded;
import niangjia.complaint.DossierEvent.BodyJoined;
import niangjia.complaint.DossierEvent.BodyLeft;
import niangjia.complaint.DossierEvent.CooperationAnswered;
import niangjia.complaint.DossierEvent.CooperationRequested;
import niangjia.complaint.DossierEvent.ProceedingAdvanced;
import niangjia.complaint.DossierEvent.ProceedingLinked;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What goes on around the order: other bodies with their roles, acts of all kinds, outside proceedings, co-operation of unions. */
final class Surroundings {
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> presentBodies = new HashSet<>();
    private final Set<String> proceedings = new HashSet<>();
    private final Set<String> cooperations = new HashSet<>();
    private final Set<String> openCooperations = new HashSet<>();

    @CommandHandler
    void decide(JoinBody command) {
        Rule.verify(new TheEntryIsNew("body", command.bodyId(), bodies.contains(command.bodyId())));
        apply(new BodyJoined(
                command.complaintId().value(),
                command.occurredAt(),
                command.bodyId(),
                command.name(),
                command.role().name()));
    }

    @CommandHandler
    void decide(LeaveBody command) {
        Rule.verify(new TheEntryIsOpen("body", command.bodyId(), presentBodies.contains(command.bodyId())));
        apply(new BodyLeft(command.complaintId().value(), command.occurredAt(), command.bodyId()));
    }

    @CommandHandler
    void decide(RecordAct command) {
        Rule.verify(new AnActIsDoneBySomebody(command.by()));
        apply(new ActRecorded(
                command.complaintId().value(),
                command.occurredAt(),
                command.kind().name(),
                command.by(),
                command.text(),
                command.doneOn()));
    }

    @CommandHandler
    void decide(LinkProceeding command) {
        Rule.verify(
                new TheEntryIsNew("proceeding", command.proceedingId(), proceedings.contains(command.proceedingId())));
        apply(new ProceedingLinked(
                command.complaintId().value(),
                command.occurredAt(),
                command.proceedingId(),
                command.forum().name(),
                command.number(),
                command.stage(),
                command.since()));
    }

    @CommandHandler
    void decide(AdvanceProceeding command) {
        Rule.verify(new TheEntryIsKnown(
                "proceeding", command.proceedingId(), proceedings.contains(command.proceedingId())));
        apply(new ProceedingAdvanced(
                command.complaintId().value(),
                command.occurredAt(),
                command.proceedingId(),
                command.stage(),
                command.result()));
    }

    @CommandHandler
    void decide(RequestCooperation command) {
        Rule.verify(new TheEntryIsNew(
                "cooperation", command.cooperationId(), cooperations.contains(command.cooperationId())));
        apply(new CooperationRequested(
                command.complaintId().value(),
                command.occurredAt(),
                command.cooperationId(),
                command.union(),
                command.asked()));
    }

    @CommandHandler
    void decide(AnswerCooperation command) {
        Rule.verify(new TheEntryIsOpen(
                "cooperation", command.cooperationId(), openCooperations.contains(command.cooperationId())));
        apply(new CooperationAnswered(
                command.complaintId().value(),
                command.occurredAt(),
                command.cooperationId(),
                command.answer().name(),
                command.text()));
    }

    @EventSourcingHandler
    void evolve(BodyJoined event) {
        bodies.add(event.bodyId());
        presentBodies.add(event.bodyId());
    }

    @EventSourcingHandler
    void evolve(BodyLeft event) {
        presentBodies.remove(event.bodyId());
    }

    @EventSourcingHandler
    void evolve(ProceedingLinked event) {
        proceedings.add(event.proceedingId());
    }

    @EventSourcingHandler
    void evolve(CooperationRequested event) {
        cooperations.add(event.cooperationId());
        openCooperations.add(event.cooperationId());
    }

    @EventSourcingHandler
    void evolve(CooperationAnswered event) {
        openCooperations.remove(event.cooperationId());
    }
}
