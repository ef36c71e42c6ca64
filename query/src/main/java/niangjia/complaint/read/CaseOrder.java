package niangjia.complaint.read;

import java.util.List;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallBackFailed;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import niangjia.complaint.OrderEvent.CoHandlersSet;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.ParkingAsked;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.ServiceRated;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.UnitFacts;
import org.bson.Document;

/** What the case file keeps of the order, beside {@link Course}. */
final class CaseOrder {
    static final String OPENED_AT = "openedAt";
    static final String MATTER_TYPE = "matterType";
    static final String DIFFICULTY = "difficulty";
    static final String SUMMARY = "summary";
    static final String WANTED = "wanted";
    static final String PLACE = "place";
    static final String SIGNED_AT = "signedAt";
    static final String CLOSED_AT = "closedAt";
    static final String DECLINE_GROUND = "declineGround";
    static final String ROUTE_TOLD = "routeTold";
    static final String LEAD = "leadId";
    static final String ASSISTANTS = "assistants";
    static final String EXTENSION_DAYS = "extensionDays";
    static final String EXTENSION_REASON = "extensionReason";
    static final String PARK_REASON = "parkReason";
    static final String RETURN_TO = "returnTo";
    static final String RETURN_REASON = "returnReason";
    static final String RESULT = "result";
    static final String CALL_BACK = "callBack";
    static final String ATTEMPTS = "attempts";
    static final String RATING = "rating";
    static final String CHILDREN = "children";
    static final String SETTLED = "SETTLED_BY_CONTACT";

    static final Script SCRIPT = new Script()
            .on(OrderOpened.class, (doc, e, told) -> {
                doc.append(OPENED_AT, e.occurredAt()).append(MATTER_TYPE, e.matterType());
                doc.append(SUMMARY, told.words(e.summary())).append(WANTED, told.words(e.wanted()));
                doc.append(PLACE, e.place()).append(EXTENSION_DAYS, 0).append(ATTEMPTS, 0);
                if (e.employer() != null) {
                    CasePeople.respondent(doc, e.employer(), told);
                }
            })
            .on(OrderClassified.class, (doc, e, told) -> doc.append(DIFFICULTY, e.difficulty()))
            .on(OrderDeclined.class, (doc, e, told) -> doc.append(DECLINE_GROUND, e.ground())
                    .append(ROUTE_TOLD, e.routeTold())
                    .append(CLOSED_AT, e.occurredAt()))
            .on(OrderDispatched.class, (doc, e, told) -> given(doc))
            .on(OrderTakenOver.class, (doc, e, told) -> given(doc))
            .on(UnitDesignated.class, (doc, e, told) -> given(doc))
            .on(OrderSigned.class, (doc, e, told) -> doc.append(SIGNED_AT, e.occurredAt()))
            .on(ReturnRequested.class, (doc, e, told) -> doc.append(RETURN_TO, e.rightUnit())
                    .append(RETURN_REASON, told.words(e.reason())))
            .on(OrderDispatchWithdrawn.class, (doc, e, told) -> given(doc))
            .on(ReturnApproved.class, (doc, e, told) -> given(doc))
            .on(CoHandlersSet.class, (doc, e, told) -> doc.append(LEAD, e.leadId())
                    .append(
                            ASSISTANTS,
                            e.assistants().stream().map(UnitFacts::unitId).toList()))
            .on(ExtensionRequested.class, (doc, e, told) -> doc.append(EXTENSION_REASON, told.words(e.reason())))
            .on(
                    ExtensionGranted.class,
                    (doc, e, told) -> doc.append(EXTENSION_DAYS, doc.getInteger(EXTENSION_DAYS) + e.workingDays()))
            .on(ParkingAsked.class, (doc, e, told) -> doc.append(PARK_REASON, told.words(e.reason())))
            .on(
                    ResultReported.class,
                    (doc, e, told) -> doc.append(
                            RESULT,
                            result(e.result(), e.reportedBy(), e.round())
                                    .append("text", told.words(e.text()))
                                    .append("evidence", e.evidence())
                                    .append("callerReply", told.words(e.callerReply()))))
            .on(
                    SettledByContact.class,
                    (doc, e, told) -> doc.append(
                            RESULT,
                            result(SETTLED, e.reportedBy(), e.round())
                                    .append("text", told.words(e.said()))
                                    .append("evidence", e.proof() == null ? List.of() : List.of(e.proof()))
                                    .append("settledFen", e.sumFen())))
            .on(
                    ResultApproved.class,
                    (doc, e, told) ->
                            doc.append(RESULT, doc.get(RESULT, Document.class).append("approvedBy", e.approvedBy())))
            .on(
                    CallBackDone.class,
                    (doc, e, told) -> doc.append(
                            CALL_BACK,
                            new Document("satisfaction", e.satisfaction())
                                    .append("solved", e.solved())
                                    .append("words", told.words(e.words()))))
            .on(CallBackFailed.class, (doc, e, told) -> doc.append(ATTEMPTS, e.attempt()))
            .on(ServiceRated.class, (doc, e, told) -> doc.append(RATING, e.satisfaction()))
            .on(ReworkOrdered.class, (doc, e, told) -> nextRound(doc))
            .on(OrderReopened.class, (doc, e, told) -> {
                given(doc);
                nextRound(doc);
                doc.append(CLOSED_AT, null).append(DECLINE_GROUND, null).append(ROUTE_TOLD, null);
            })
            .on(OrderClosed.class, (doc, e, told) -> doc.append(CLOSED_AT, e.occurredAt()))
            .on(
                    CaseSpunOff.class,
                    (doc, e, told) ->
                            Rows.add(doc, CHILDREN, new Document("childId", e.childId()).append("kind", e.kind())))
            .on(
                    ChildOutcomeHeard.class,
                    (doc, e, told) -> Rows.change(
                            doc,
                            CHILDREN,
                            "childId",
                            e.childId(),
                            row -> row.append("outcome", told.words(e.outcome()))));

    private CaseOrder() {}

    private static void given(Document doc) {
        doc.append(SIGNED_AT, null).append(RETURN_TO, null).append(RETURN_REASON, null);
    }

    private static void nextRound(Document doc) {
        doc.append(EXTENSION_DAYS, 0).append(ATTEMPTS, 0);
    }

    private static Document result(String code, String reportedBy, int round) {
        return new Document("code", code).append("reportedBy", reportedBy).append("round", round);
    }
}
