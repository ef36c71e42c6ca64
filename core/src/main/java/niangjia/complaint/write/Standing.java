package niangjia.complaint.write;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CoHandlersSet;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderResumed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.RepeatHandling;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What every part of the complaint must know: where it stands, who holds it, who has handled it, what was agreed to. */
final class Standing {
    private ComplaintStatus status = ComplaintStatus.LOGGED;
    private UnitRef receivedBy = UnitRef.root("none");
    private @Nullable UnitRef holder;
    private List<UnitRef> others = List.of();
    private final Set<String> handlers = new HashSet<>();
    private final Set<Consent> consents = EnumSet.noneOf(Consent.class);
    private boolean anonymous;
    private boolean opened;
    private int round = 1;

    ComplaintStatus status() {
        return status;
    }

    UnitRef receivedBy() {
        return receivedBy;
    }

    @Nullable
    UnitRef holder() {
        return holder;
    }

    boolean anonymous() {
        return anonymous;
    }

    int round() {
        return round;
    }

    Set<String> handlers() {
        return handlers;
    }

    boolean agreedTo(Consent consent) {
        return consents.contains(consent);
    }

    List<UnitRef> reach(ComplaintAct act, Actor actor) {
        return act.reach(actor, receivedBy, holder, others);
    }

    @EventSourcingHandler
    void evolve(ContactLogged event) {
        receivedBy = new UnitRef(event.unitId(), event.unitPath());
        anonymous = event.caller().anonymous();
        event.consents().forEach(name -> consents.add(Consent.valueOf(name)));
    }

    @EventSourcingHandler
    void evolve(CallerNamed event) {
        anonymous = event.caller().anonymous();
    }

    @EventSourcingHandler
    void evolve(ConsentRecorded event) {
        Consent consent = Consent.valueOf(event.consent());
        if (event.given()) {
            consents.add(consent);
        } else {
            consents.remove(consent);
        }
    }

    @EventSourcingHandler
    void evolve(AnsweredDirectly event) {
        status = ComplaintStatus.CLOSED;
    }

    @EventSourcingHandler
    void evolve(RepeatLinked event) {
        if (RepeatHandling.valueOf(event.handling()) == RepeatHandling.JOINED) {
            status = ComplaintStatus.CLOSED;
        }
    }

    @EventSourcingHandler
    void evolve(OrderOpened event) {
        opened = true;
        status = ComplaintStatus.OPEN;
    }

    @EventSourcingHandler
    void evolve(OrderDeclined event) {
        status = ComplaintStatus.DECLINED;
    }

    @EventSourcingHandler
    void evolve(OrderDispatched event) {
        hold(new UnitRef(event.unitId(), event.unitPath()), ComplaintStatus.DISPATCHED);
    }

    @EventSourcingHandler
    void evolve(UnitDesignated event) {
        hold(new UnitRef(event.unitId(), event.unitPath()), ComplaintStatus.DISPATCHED);
    }

    @EventSourcingHandler
    void evolve(OrderTakenOver event) {
        hold(new UnitRef(event.unitId(), event.unitPath()), ComplaintStatus.DISPATCHED);
    }

    @EventSourcingHandler
    void evolve(CoHandlersSet event) {
        others = event.assistants().stream()
                .map(unit -> new UnitRef(unit.unitId(), unit.unitPath()))
                .toList();
    }

    @EventSourcingHandler
    void evolve(OrderSigned event) {
        status = ComplaintStatus.SIGNED;
        handlers.add(event.handlerId());
    }

    @EventSourcingHandler
    void evolve(HandlerAssigned event) {
        handlers.add(event.handlerId());
    }

    @EventSourcingHandler
    void evolve(ReturnRequested event) {
        status = ComplaintStatus.RETURN_REQUESTED;
    }

    @EventSourcingHandler
    void evolve(ReturnApproved event) {
        nobodyHolds(ComplaintStatus.OPEN);
    }

    @EventSourcingHandler
    void evolve(OrderDispatchWithdrawn event) {
        nobodyHolds(ComplaintStatus.OPEN);
    }

    @EventSourcingHandler
    void evolve(OrderParked event) {
        status = ComplaintStatus.PARKED;
    }

    @EventSourcingHandler
    void evolve(OrderResumed event) {
        status = ComplaintStatus.SIGNED;
    }

    @EventSourcingHandler
    void evolve(ResultReported event) {
        status = ComplaintStatus.AWAITING_APPROVAL;
        handlers.add(event.reportedBy());
    }

    @EventSourcingHandler
    void evolve(SettledByContact event) {
        status = ComplaintStatus.REPORTED;
        handlers.add(event.reportedBy());
    }

    @EventSourcingHandler
    void evolve(ResultApproved event) {
        status = ComplaintStatus.REPORTED;
    }

    @EventSourcingHandler
    void evolve(ResultSentBack event) {
        status = ComplaintStatus.SIGNED;
    }

    @EventSourcingHandler
    void evolve(ResultPassed event) {
        status = ComplaintStatus.REVIEWED;
    }

    @EventSourcingHandler
    void evolve(ReworkOrdered event) {
        status = ComplaintStatus.SIGNED;
        round = event.round();
    }

    @EventSourcingHandler
    void evolve(CallBackDone event) {
        status = ComplaintStatus.CALLED_BACK;
    }

    @EventSourcingHandler
    void evolve(OrderClosed event) {
        status = ComplaintStatus.CLOSED;
    }

    @EventSourcingHandler
    void evolve(OrderReopened event) {
        nobodyHolds(opened ? ComplaintStatus.OPEN : ComplaintStatus.LOGGED);
        round = event.round();
    }

    private void hold(UnitRef unit, ComplaintStatus next) {
        holder = unit;
        others = List.of();
        status = next;
    }

    private void nobodyHolds(ComplaintStatus next) {
        holder = null;
        others = List.of();
        status = next;
    }
}
