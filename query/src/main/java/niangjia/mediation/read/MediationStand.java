package niangjia.mediation.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.DraftWithdrawn;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.ClaimEvent.EmploymentEndRecorded;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationResumed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** What every document about a case carries: which one, where it stands, and who may see what of it. */
final class MediationStand {
    static final String NUMBER = "number";
    static final String STATUS = "status";
    static final String CATEGORY = "category";
    static final String ORIGIN = "origin";
    static final String DESK = "desk";
    static final String TRACK = "track";
    static final String RECEIVED_AT = "receivedAt";
    static final String ACCEPTED_AT = "acceptedAt";
    static final String EFFECTIVE_AT = "effectiveAt";
    static final String EMPLOYMENT_ENDED_ON = "employmentEndedOn";
    static final String WORKERS = "workers";
    static final String BORN_FROM = "bornFrom";
    static final String SENDER = "sender";
    /** The name of a natural person is known. */
    static final String NAMED = "named";
    /** Staff who mediate in it now. */
    static final String MEDIATES = "mediates";
    /** Staff who mediated in it and do no more. */
    static final String LEFT_THE_BENCH = "leftTheBench";
    /** Somebody was appointed once, whoever stands today. */
    static final String BENCHED = "benched";

    private static final String BEFORE_THE_STOP = "beforeTheStop";
    private static final Set<MediationStatus> ENDED = EnumSet.of(MediationStatus.CLOSED, MediationStatus.ARCHIVED);

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(ApplicationReceived.class, (doc, e, heard) -> begin(doc, e, heard))
            .on(ApplicationScreened.class, (doc, e, heard) -> {
                doc.append(TRACK, e.track());
                status(doc, MediationStatus.SCREENED);
            })
            .on(ApplicationRejected.class, (doc, e, heard) -> status(doc, MediationStatus.REJECTED))
            .on(ConsentRequested.class, (doc, e, heard) -> status(doc, MediationStatus.CONSENT_ASKED))
            .on(ConsentGiven.class, (doc, e, heard) -> {
                if (e.pending() == 0) {
                    status(doc, MediationStatus.CONSENTED);
                }
            })
            .on(MediationRefused.class, (doc, e, heard) -> {
                if (e.pending() == 0) {
                    status(doc, e.anyConsents() ? MediationStatus.CONSENTED : MediationStatus.REFUSED);
                }
            })
            .on(MediationAccepted.class, (doc, e, heard) -> {
                doc.append(ACCEPTED_AT, e.occurredAt());
                status(doc, MediationStatus.ACCEPTED);
            })
            .on(CaseTransferred.class, (doc, e, heard) -> CaseHolder.moved(doc, e.unitId(), e.unitPath()))
            .on(RelationFound.class, (doc, e, heard) -> doc.append(TRACK, e.track()))
            .on(
                    EmploymentEndRecorded.class,
                    (doc, e, heard) ->
                            doc.append(EMPLOYMENT_ENDED_ON, e.endedOn().toString()))
            .on(SessionHeld.class, (doc, e, heard) -> status(doc, MediationStatus.MEDIATING))
            .on(TalkHeld.class, (doc, e, heard) -> status(doc, MediationStatus.MEDIATING))
            .on(AgreementDrafted.class, (doc, e, heard) -> status(doc, MediationStatus.DRAFTED))
            .on(DraftWithdrawn.class, (doc, e, heard) -> status(doc, MediationStatus.MEDIATING))
            .on(
                    AgreementEffective.class,
                    (doc, e, heard) -> bound(
                            doc, heard, e.payments().isEmpty() && e.duties().isEmpty()))
            .on(
                    OralAgreementMade.class,
                    (doc, e, heard) -> bound(
                            doc,
                            heard,
                            e.agreement().payments().isEmpty()
                                    && e.agreement().duties().isEmpty()))
            .on(PaymentRecorded.class, (doc, e, heard) -> performed(doc, e.allPerformed(), e.anyDefault()))
            .on(DutyChecked.class, (doc, e, heard) -> performed(doc, e.allPerformed(), e.anyDefault()))
            .on(PerformanceDefaulted.class, (doc, e, heard) -> status(doc, MediationStatus.DEFAULTED))
            .on(MediationSuspended.class, (doc, e, heard) -> {
                doc.append(BEFORE_THE_STOP, doc.getString(STATUS));
                status(doc, MediationStatus.SUSPENDED);
            })
            .on(
                    MediationResumed.class,
                    (doc, e, heard) -> status(doc, MediationStatus.valueOf(doc.getString(BEFORE_THE_STOP))))
            .on(MediationFailed.class, (doc, e, heard) -> status(doc, MediationStatus.FAILED))
            .on(CaseClosed.class, (doc, e, heard) -> status(doc, MediationStatus.CLOSED))
            .on(CaseArchived.class, (doc, e, heard) -> status(doc, MediationStatus.ARCHIVED));

    private MediationStand() {}

    static MediationStatus statusOf(Document doc) {
        return MediationStatus.valueOf(doc.getString(STATUS));
    }

    static boolean isRunning(Document doc) {
        return !ENDED.contains(statusOf(doc));
    }

    private static void begin(Document doc, ApplicationReceived e, Heard heard) {
        doc.append(NUMBER, e.number()).append(ORIGIN, e.origin()).append(DESK, e.desk());
        doc.append(CATEGORY, e.category()).append(TRACK, MediationTrack.LABOUR.name());
        doc.append(RECEIVED_AT, e.occurredAt()).append(ACCEPTED_AT, null).append(EFFECTIVE_AT, null);
        doc.append(WORKERS, e.workers()).append(BORN_FROM, e.bornFrom()).append(SENDER, e.sender());
        doc.append(EMPLOYMENT_ENDED_ON, Entries.text(e.employmentEndedOn())).append(NAMED, false);
        doc.append(MEDIATES, List.of()).append(LEFT_THE_BENCH, List.of()).append(BENCHED, false);
        CaseHolder.begin(doc, e.unitId(), e.unitPath(), heard);
        status(doc, MediationStatus.RECEIVED);
    }

    /** What asks for nothing to be done is done by being agreed. */
    private static void bound(Document doc, Heard heard, boolean nothingToDo) {
        doc.append(EFFECTIVE_AT, heard.at());
        status(doc, nothingToDo ? MediationStatus.PERFORMED : MediationStatus.EFFECTIVE);
    }

    private static void performed(Document doc, boolean all, boolean anyDefault) {
        if (all) {
            status(doc, MediationStatus.PERFORMED);
        } else {
            status(doc, anyDefault ? MediationStatus.DEFAULTED : MediationStatus.EFFECTIVE);
        }
    }

    private static void status(Document doc, MediationStatus status) {
        doc.append(STATUS, status.name());
    }
}
