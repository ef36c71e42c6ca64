package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.complaint.OrderCommand.ApproveReturn;
import niangjia.complaint.OrderCommand.Classify;
import niangjia.complaint.OrderCommand.DeclineOrder;
import niangjia.complaint.OrderCommand.DesignateUnit;
import niangjia.complaint.OrderCommand.Dispatch;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.complaint.OrderCommand.RequestReturn;
import niangjia.complaint.OrderCommand.SetCoHandlers;
import niangjia.complaint.OrderCommand.TakeOver;
import niangjia.complaint.OrderCommand.WithdrawDispatch;
import niangjia.complaint.OrderEvent.CoHandlersSet;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.UnitFacts;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** How the order finds the unit that must act: opened, classified, dispatched, returned, designated, taken over. */
final class Routing {
    private final Standing standing;
    /** The unit named by the platform: neither it nor a unit it hands the order down to may return it. */
    private @Nullable UnitRef designated;

    Routing(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(OpenOrder command) {
        Rule.verify(new AnOrderConcernsAtLeastOneWorker(command.workers()));
        apply(new OrderOpened(
                command.complaintId().value(),
                command.occurredAt(),
                command.matterType().name(),
                command.category().name(),
                command.urgency().name(),
                command.secret(),
                command.summary(),
                command.wanted(),
                command.employer() == null ? null : PartyFacts.of(command.employer()),
                command.place(),
                command.workers()));
    }

    @CommandHandler
    void decide(Classify command) {
        apply(new OrderClassified(
                command.complaintId().value(),
                command.occurredAt(),
                command.difficulty().name(),
                command.urgency().name(),
                command.category().name()));
    }

    @CommandHandler
    void decide(DeclineOrder command) {
        Rule.verify(new TheCorrectRouteIsTold(command.routeTold()));
        apply(new OrderDeclined(
                command.complaintId().value(),
                command.occurredAt(),
                command.ground().name(),
                command.explanation(),
                command.routeTold()));
    }

    @CommandHandler
    void decide(Dispatch command, Actor actor) {
        Rule.verify(new TheUnitLiesBelowTheDispatcher(command.unit(), actor.unit()));
        apply(new OrderDispatched(
                command.complaintId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.note()));
    }

    @CommandHandler
    void decide(WithdrawDispatch command) {
        apply(new OrderDispatchWithdrawn(
                command.complaintId().value(), command.occurredAt(), ownUnit(), command.note()));
    }

    @CommandHandler
    void decide(DesignateUnit command, Actor actor) {
        Rule.verify(new TheUnitLiesBelowTheDispatcher(command.unit(), actor.unit()));
        apply(new UnitDesignated(
                command.complaintId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.basis()));
    }

    @CommandHandler
    void decide(TakeOver command, Actor actor) {
        UnitRef holder = standing.holder();
        Rule.verify(
                new OnlyAnUpperUnionTakesOver(holder, command.unit()),
                new TheUnitLiesBelowTheDispatcher(command.unit(), actor.unit()));
        apply(new OrderTakenOver(
                command.complaintId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                holder == null ? "" : holder.id(),
                command.reason()));
    }

    @CommandHandler
    void decide(RequestReturn command) {
        String own = ownUnit();
        Rule.verify(
                new ADesignatedUnitDoesNotReturn(designated != null, own),
                new AReturnNamesAnotherUnit(command.rightUnit(), own));
        apply(new ReturnRequested(
                command.complaintId().value(), command.occurredAt(), command.reason(), command.rightUnit()));
    }

    @CommandHandler
    void decide(ApproveReturn command) {
        apply(new ReturnApproved(command.complaintId().value(), command.occurredAt(), ownUnit()));
    }

    @CommandHandler
    void decide(SetCoHandlers command) {
        Rule.verify(
                new TheLeadHoldsTheOrder(command.lead().id(), ownUnit()),
                new TheLeadIsNotAnAssistant(command.lead(), command.assistants()));
        apply(new CoHandlersSet(
                command.complaintId().value(),
                command.occurredAt(),
                command.lead().id(),
                command.lead().path(),
                command.assistants().stream().map(UnitFacts::of).toList()));
    }

    @EventSourcingHandler
    void evolve(OrderDispatched event) {
        if (designated != null && !new UnitRef(event.unitId(), event.unitPath()).isWithin(designated)) {
            designated = null;
        }
    }

    @EventSourcingHandler
    void evolve(UnitDesignated event) {
        designated = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(OrderTakenOver event) {
        designated = null;
    }

    @EventSourcingHandler
    void evolve(OrderDispatchWithdrawn event) {
        designated = null;
    }

    @EventSourcingHandler
    void evolve(OrderReopened event) {
        designated = null;
    }

    private String ownUnit() {
        UnitRef holder = standing.holder();
        return holder == null ? "" : holder.id();
    }
}
