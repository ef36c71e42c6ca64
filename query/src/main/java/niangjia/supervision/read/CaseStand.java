package niangjia.supervision.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.InquiryEvent.NegotiationOpened;
import niangjia.supervision.InquiryEvent.NegotiationSettled;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionStatus;
import org.bson.Document;

/** What every document about a case carries: which one, where it stands, and who may see what of it. */
final class CaseStand {
    static final String NUMBER = "number";
    static final String STATUS = "status";
    static final String CATEGORY = "category";
    static final String SOURCE = "source";
    static final String REGISTERED_AT = "registeredAt";
    static final String REGISTERED_BY = CaseHolder.REGISTERED_BY;
    static final String HOLDER = CaseHolder.HOLDER;
    static final String HOLDER_PATH = CaseHolder.HOLDER_PATH;
    static final String WORKERS = "workers";
    static final String BORN_FROM = "bornFrom";
    static final String ROUND = "round";
    /** A name is known. */
    static final String NAMED = "named";
    /** The units that see it: those concerned and all above them. */
    static final String SCOPE = CaseHolder.SCOPE;
    /** Staff who took in who complained. */
    static final String TAKEN_IN_BY = CaseHolder.TAKEN_IN_BY;
    /** Staff who are assigned as supervisors. */
    static final String ASSIGNED = "assigned";

    private static final String CREDENTIALS = "credentials";
    /** Supervisors were assigned once, whoever of them stands today. */
    private static final String TEAMED = "teamed";

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(ClueRegistered.class, (doc, e, heard) -> begin(doc, e, heard))
            .on(ComplainantNamed.class, (doc, e, heard) -> named(doc, e.complainant(), heard))
            .on(ClueDeclined.class, (doc, e, heard) -> status(doc, SupervisionStatus.DECLINED))
            .on(CaseAccepted.class, (doc, e, heard) -> status(doc, SupervisionStatus.ACCEPTED))
            .on(CaseTransferred.class, (doc, e, heard) -> CaseHolder.moved(doc, e.unitId(), e.unitPath()))
            .on(CaseTakenOver.class, (doc, e, heard) -> CaseHolder.moved(doc, e.unitId(), e.unitPath()))
            .on(CaseEscalated.class, (doc, e, heard) -> CaseHolder.moved(doc, e.unitId(), e.unitPath()))
            .on(SupervisorsAssigned.class, (doc, e, heard) -> {
                doc.append(TEAMED, true);
                List<Document> team = new ArrayList<>(Entries.of(doc, CREDENTIALS));
                e.supervisors()
                        .forEach(each -> team.add(
                                new Document(Entries.ID, each.credentialId()).append("staffId", each.staffId())));
                team(doc, team);
                advance(doc, SupervisionStatus.ACCEPTED, SupervisionStatus.ASSIGNED);
            })
            .on(
                    SupervisorRecused.class,
                    (doc, e, heard) -> team(
                            doc,
                            Entries.of(doc, CREDENTIALS).stream()
                                    .filter(each -> !each.getString(Entries.ID).equals(e.credentialId()))
                                    .toList()))
            .on(
                    InquiryOpened.class,
                    (doc, e, heard) -> advance(doc, SupervisionStatus.ASSIGNED, SupervisionStatus.INQUIRING))
            .on(BreachFound.class, (doc, e, heard) -> status(doc, SupervisionStatus.BREACH_FOUND))
            .on(NoBreachFound.class, (doc, e, heard) -> {
                if (e.allClear()) {
                    status(doc, SupervisionStatus.NO_BREACH);
                }
            })
            .on(NegotiationOpened.class, (doc, e, heard) -> status(doc, SupervisionStatus.NEGOTIATING))
            .on(NegotiationSettled.class, (doc, e, heard) -> status(doc, SupervisionStatus.BREACH_FOUND))
            .on(NegotiationFailed.class, (doc, e, heard) -> status(doc, SupervisionStatus.BREACH_FOUND))
            .on(PaperIssued.class, (doc, e, heard) -> {
                if (PaperKind.valueOf(e.kind()) == PaperKind.SUGGESTION) {
                    status(doc, SupervisionStatus.WITH_AUTHORITY);
                }
            })
            .on(AuthorityResultReceived.class, (doc, e, heard) -> {
                if (statusOf(doc) != SupervisionStatus.CLOSED) {
                    status(doc, SupervisionStatus.DECIDED);
                }
            })
            .on(CorrectionVerified.class, (doc, e, heard) -> {
                if (e.allCorrected()) {
                    status(doc, SupervisionStatus.CORRECTED);
                }
            })
            .on(NextRoundOpened.class, (doc, e, heard) -> again(doc, e.round()))
            .on(CaseClosed.class, (doc, e, heard) -> status(doc, SupervisionStatus.CLOSED))
            .on(CaseReopened.class, (doc, e, heard) -> {
                if (statusOf(doc) == SupervisionStatus.DECLINED) {
                    status(doc, SupervisionStatus.REGISTERED);
                    doc.append(ROUND, e.round());
                } else {
                    again(doc, e.round());
                }
            });

    private CaseStand() {}

    static SupervisionStatus statusOf(Document doc) {
        return SupervisionStatus.valueOf(doc.getString(STATUS));
    }

    static boolean isRunning(Document doc) {
        SupervisionStatus status = statusOf(doc);
        return status != SupervisionStatus.CLOSED && status != SupervisionStatus.DECLINED;
    }

    private static void begin(Document doc, ClueRegistered e, Heard heard) {
        doc.append(NUMBER, e.number()).append(SOURCE, e.source()).append(CATEGORY, e.category());
        doc.append(REGISTERED_AT, e.occurredAt()).append(WORKERS, e.workers()).append(BORN_FROM, e.bornFrom());
        doc.append(ROUND, 1).append(NAMED, false);
        team(doc, List.of());
        CaseHolder.begin(doc, e.unitId(), e.unitPath(), heard);
        if (e.complainant() != null) {
            named(doc, e.complainant(), heard);
        }
        status(doc, SupervisionStatus.REGISTERED);
    }

    private static void named(Document doc, ComplainantFacts who, Heard heard) {
        doc.append(NAMED, !who.anonymous());
        CaseHolder.takenInBy(doc, heard);
    }

    private static void team(Document doc, List<Document> team) {
        doc.append(CREDENTIALS, team);
        doc.append(
                ASSIGNED,
                team.stream().map(each -> each.getString("staffId")).distinct().toList());
    }

    /** As the case itself: an act may come before or behind this step, and then the step is none. */
    private static void advance(Document doc, SupervisionStatus from, SupervisionStatus to) {
        if (statusOf(doc) == from) {
            status(doc, to);
        }
    }

    private static void again(Document doc, int round) {
        doc.append(ROUND, round);
        boolean teamed = Boolean.TRUE.equals(doc.getBoolean(TEAMED));
        status(doc, teamed ? SupervisionStatus.ASSIGNED : SupervisionStatus.ACCEPTED);
    }

    private static void status(Document doc, SupervisionStatus status) {
        doc.append(STATUS, status.name());
    }
}
