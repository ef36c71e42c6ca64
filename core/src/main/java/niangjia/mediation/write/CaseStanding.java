package niangjia.mediation.write;

import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.DraftWithdrawn;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationResumed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.TalkHeld;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Where the case stands: which way every event moves it, and where it was before it was stopped. */
final class CaseStanding {
    private MediationStatus status = MediationStatus.RECEIVED;
    private MediationStatus beforeTheStop = status;

    MediationStatus status() {
        return status;
    }

    @EventSourcingHandler
    void evolve(ApplicationScreened event) {
        status = MediationStatus.SCREENED;
    }

    @EventSourcingHandler
    void evolve(ApplicationRejected event) {
        status = MediationStatus.REJECTED;
    }

    @EventSourcingHandler
    void evolve(ConsentRequested event) {
        status = MediationStatus.CONSENT_ASKED;
    }

    @EventSourcingHandler
    void evolve(ConsentGiven event) {
        if (event.pending() == 0) {
            status = MediationStatus.CONSENTED;
        }
    }

    @EventSourcingHandler
    void evolve(MediationRefused event) {
        if (event.pending() == 0) {
            status = event.anyConsents() ? MediationStatus.CONSENTED : MediationStatus.REFUSED;
        }
    }

    @EventSourcingHandler
    void evolve(MediationAccepted event) {
        status = MediationStatus.ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        status = MediationStatus.MEDIATING;
    }

    @EventSourcingHandler
    void evolve(TalkHeld event) {
        status = MediationStatus.MEDIATING;
    }

    @EventSourcingHandler
    void evolve(AgreementDrafted event) {
        status = MediationStatus.DRAFTED;
    }

    @EventSourcingHandler
    void evolve(DraftWithdrawn event) {
        status = MediationStatus.MEDIATING;
    }

    @EventSourcingHandler
    void evolve(AgreementEffective event) {
        bound(event.payments().isEmpty() && event.duties().isEmpty());
    }

    @EventSourcingHandler
    void evolve(OralAgreementMade event) {
        bound(event.agreement().payments().isEmpty()
                && event.agreement().duties().isEmpty());
    }

    @EventSourcingHandler
    void evolve(PaymentRecorded event) {
        performed(event.allPerformed(), event.anyDefault());
    }

    @EventSourcingHandler
    void evolve(DutyChecked event) {
        performed(event.allPerformed(), event.anyDefault());
    }

    @EventSourcingHandler
    void evolve(PerformanceDefaulted event) {
        status = MediationStatus.DEFAULTED;
    }

    @EventSourcingHandler
    void evolve(MediationSuspended event) {
        beforeTheStop = status;
        status = MediationStatus.SUSPENDED;
    }

    @EventSourcingHandler
    void evolve(MediationResumed event) {
        status = beforeTheStop;
    }

    @EventSourcingHandler
    void evolve(MediationFailed event) {
        status = MediationStatus.FAILED;
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        status = MediationStatus.CLOSED;
    }

    @EventSourcingHandler
    void evolve(CaseArchived event) {
        status = MediationStatus.ARCHIVED;
    }

    /** What asks for nothing to be done is done by being agreed. */
    private void bound(boolean performed) {
        status = performed ? MediationStatus.PERFORMED : MediationStatus.EFFECTIVE;
    }

    private void performed(boolean all, boolean anyDefault) {
        if (all) {
            status = MediationStatus.PERFORMED;
        } else {
            status = anyDefault ? MediationStatus.DEFAULTED : MediationStatus.EFFECTIVE;
        }
    }
}
