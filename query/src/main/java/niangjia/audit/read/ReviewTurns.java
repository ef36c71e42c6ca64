package niangjia.audit.read;

import java.util.Optional;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.EndingEvent;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeEvent;

/** Which events give a case to a unit, end it, or open it again. */
final class ReviewTurns {
    private ReviewTurns() {}

    static Optional<UnitRef> holder(Object event) {
        if (event instanceof ContactLogged e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof OrderDispatched e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof OrderTakenOver e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof UnitDesignated e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof ApplicationReceived e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof niangjia.mediation.ApplicationEvent.CaseTransferred e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        return ofSupervision(event);
    }

    static boolean ends(Object event) {
        return event instanceof OrderClosed
                || event instanceof OrderDeclined
                || event instanceof OutcomeEvent.CaseClosed
                || event instanceof ClueDeclined
                || event instanceof EndingEvent.CaseClosed
                || event instanceof ApplicationRejected;
    }

    static boolean reopens(Object event) {
        return event instanceof OrderReopened || event instanceof OutcomeEvent.CaseReopened;
    }

    /** A call that was answered at once leaves no file to review. */
    static boolean becomesACase(Object event) {
        return event instanceof OrderOpened || event instanceof ClueRegistered || event instanceof ApplicationReceived;
    }

    private static Optional<UnitRef> ofSupervision(Object event) {
        if (event instanceof ClueRegistered e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof CaseTransferred e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        if (event instanceof CaseTakenOver e) {
            return Optional.of(new UnitRef(e.unitId(), e.unitPath()));
        }
        return event instanceof CaseEscalated e ? Optional.of(new UnitRef(e.unitId(), e.unitPath())) : Optional.empty();
    }
}
