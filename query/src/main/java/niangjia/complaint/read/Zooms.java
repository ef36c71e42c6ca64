package niangjia.complaint.read;

import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.EmergencyTransferred;
import niangjia.complaint.DossierEvent.ItemAmended;
import niangjia.complaint.DossierEvent.ItemClaimed;
import niangjia.complaint.DossierEvent.ItemValued;
import niangjia.complaint.DossierEvent.MemberChanged;
import niangjia.complaint.DossierEvent.MemberEntered;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.TermEvent.TermExtended;
import niangjia.complaint.TermEvent.TermMet;
import niangjia.complaint.TermEvent.TermPaused;
import niangjia.complaint.TermEvent.TermResumed;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.complaint.TermEvent.TermStopped;

/** From which zoom on an event is shown: turning points, the many small entries of lists, and the steps between. */
final class Zooms {
    static final Set<Class<? extends ComplaintEvent>> MILESTONES = Set.of(
            ContactLogged.class,
            AnsweredDirectly.class,
            EmergencyTransferred.class,
            OrderOpened.class,
            OrderDeclined.class,
            OrderDispatched.class,
            UnitDesignated.class,
            OrderTakenOver.class,
            OrderSigned.class,
            OrderParked.class,
            CaseSpunOff.class,
            MoneyReceived.class,
            ResultReported.class,
            SettledByContact.class,
            ReworkOrdered.class,
            CallBackDone.class,
            OrderClosed.class,
            OrderReopened.class);

    static final Set<Class<? extends ComplaintEvent>> RECORD_ONLY = Set.of(
            AccountCorrected.class,
            ConsentRecorded.class,
            OrderClassified.class,
            MemberEntered.class,
            MemberChanged.class,
            ItemClaimed.class,
            ItemAmended.class,
            ItemValued.class,
            // what moves a clock is told by the act that moved it
            TermStarted.class,
            TermExtended.class,
            TermPaused.class,
            TermResumed.class,
            TermMet.class,
            TermStopped.class);

    private Zooms() {}

    static Zoom of(Class<? extends ComplaintEvent> event) {
        if (MILESTONES.contains(event)) {
            return Zoom.MILESTONES;
        }
        return RECORD_ONLY.contains(event) ? Zoom.RECORD : Zoom.STEPS;
    }
}
