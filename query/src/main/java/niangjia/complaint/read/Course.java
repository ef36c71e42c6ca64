package niangjia.complaint.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRefused;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderResumed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderSupervised;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.OrderUrged;
import niangjia.complaint.OrderEvent.ParkingAsked;
import niangjia.complaint.OrderEvent.ParkingRefused;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.TermEvent;
import niangjia.complaint.TermEvent.TermLapsed;
import org.bson.Document;

/** How far an order has come and whose turn it is: what queue and case file say alike, beside {@link Standing}. */
final class Course {
    static final String CHANNEL = "channel";
    static final String ANONYMOUS = "anonymous";
    static final String LOGGED_BY = "loggedBy";
    static final String LOGGED_BY_NAME = "loggedByName";
    static final String OUTSIDE_NUMBER = "outsideNumber";
    static final String URGENCY = "urgency";
    static final String WORKERS = "workers";
    static final String HANDLER = "handlerId";
    static final String HANDLER_NAME = "handlerName";
    static final String ROUND = "round";
    static final String URGED = "urged";
    static final String SUPERVISED = "supervised";
    static final String CONTACTED = "contacted";
    static final String RETURNED = "returned";
    static final String EXTENSION_ASKED = "extensionAsked";
    static final String PARKING_ASKED = "parkingAsked";
    static final String COMMITTED_ON = "committedOn";
    static final String OPEN_CHILDREN = "openChildren";
    static final String DISPATCHED_AT = "dispatchedAt";

    private static final String LAST = "last";
    private static final String LAST_ARGS = "lastArgs";
    static final String LAST_AT = "lastAt";
    static final String LAST_BY = "lastBy";

    static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(CHANNEL, e.channel()).append(OUTSIDE_NUMBER, e.outsideNumber());
                doc.append(ANONYMOUS, e.caller().anonymous());
                doc.append(LOGGED_BY, told.by() == null ? null : told.by().staffId());
                doc.append(LOGGED_BY_NAME, told.byName());
                doc.append(URGENCY, null).append(WORKERS, 0).append(ROUND, 1);
                doc.append(URGED, 0).append(SUPERVISED, null).append(OPEN_CHILDREN, List.of());
                doc.append(COMMITTED_ON, null).append(DISPATCHED_AT, null);
                toNobody(doc);
                doc.append(RETURNED, false);
            })
            .on(
                    CallerNamed.class,
                    (doc, e, told) -> doc.append(ANONYMOUS, e.caller().anonymous()))
            .on(OrderOpened.class, (doc, e, told) -> doc.append(URGENCY, e.urgency())
                    .append(WORKERS, e.workers()))
            .on(OrderClassified.class, (doc, e, told) -> doc.append(URGENCY, e.urgency()))
            .on(OrderDispatched.class, (doc, e, told) -> given(doc, e.occurredAt()))
            .on(UnitDesignated.class, (doc, e, told) -> given(doc, e.occurredAt()))
            .on(OrderTakenOver.class, (doc, e, told) -> given(doc, e.occurredAt()))
            .on(OrderSigned.class, (doc, e, told) -> handler(doc, e.handlerId(), e.handlerName()))
            .on(HandlerAssigned.class, (doc, e, told) -> handler(doc, e.handlerId(), e.handlerName()))
            .on(OrderDispatchWithdrawn.class, (doc, e, told) -> {
                toNobody(doc);
                doc.append(DISPATCHED_AT, null);
            })
            .on(ReturnRequested.class, (doc, e, told) -> doc.append(RETURNED, true))
            .on(ReturnApproved.class, (doc, e, told) -> {
                toNobody(doc);
                doc.append(DISPATCHED_AT, null).append(RETURNED, true);
            })
            .on(CallerContacted.class, (doc, e, told) -> {
                if (e.reached()) {
                    doc.append(CONTACTED, true);
                }
            })
            .on(ExtensionRequested.class, (doc, e, told) -> doc.append(EXTENSION_ASKED, e.workingDays()))
            .on(ExtensionGranted.class, (doc, e, told) -> doc.append(EXTENSION_ASKED, null))
            .on(ExtensionRefused.class, (doc, e, told) -> doc.append(EXTENSION_ASKED, null))
            .on(
                    ParkingAsked.class,
                    (doc, e, told) -> doc.append(PARKING_ASKED, e.committedOn().toString()))
            .on(ParkingRefused.class, (doc, e, told) -> doc.append(PARKING_ASKED, null))
            .on(OrderParked.class, (doc, e, told) -> {
                doc.append(PARKING_ASKED, null);
                doc.append(COMMITTED_ON, e.committedOn().toString());
            })
            .on(OrderResumed.class, (doc, e, told) -> doc.append(COMMITTED_ON, null))
            .on(ResultReported.class, (doc, e, told) -> reported(doc))
            .on(SettledByContact.class, (doc, e, told) -> reported(doc))
            .on(ResultSentBack.class, (doc, e, told) -> doc.append(RETURNED, true))
            .on(ReworkOrdered.class, (doc, e, told) -> doc.append(ROUND, e.round())
                    .append(RETURNED, true)
                    .append(CONTACTED, false))
            .on(OrderReopened.class, (doc, e, told) -> {
                toNobody(doc);
                doc.append(ROUND, e.round()).append(DISPATCHED_AT, null).append(COMMITTED_ON, null);
            })
            .on(OrderUrged.class, (doc, e, told) -> doc.append(URGED, e.times()))
            .on(OrderSupervised.class, (doc, e, told) -> doc.append(SUPERVISED, e.level()))
            .on(CaseSpunOff.class, (doc, e, told) -> {
                List<String> open = new ArrayList<>(doc.getList(OPEN_CHILDREN, String.class));
                open.add(e.childId());
                doc.append(OPEN_CHILDREN, open);
            })
            .on(ChildOutcomeHeard.class, (doc, e, told) -> {
                List<String> open = new ArrayList<>(doc.getList(OPEN_CHILDREN, String.class));
                open.remove(e.childId());
                doc.append(OPEN_CHILDREN, open);
            });

    private Course() {}

    /** Standing, course, the event in words and whose turn it is: every event of a complaint changes these. */
    static void play(Document doc, Told told) {
        Standing.SCRIPT.play(doc, told);
        SCRIPT.play(doc, told);
        if (!(told.event() instanceof TermEvent) || told.event() instanceof TermLapsed) {
            EventShape shape = told.shape();
            doc.append(LAST, shape.name()).append(LAST_ARGS, shape.args());
            doc.append(LAST_AT, told.event().occurredAt()).append(LAST_BY, told.byName());
        }
        DutyRules.settle(doc);
    }

    static Phrase last(Document doc) {
        return new Phrase("event." + doc.getString(LAST), doc.getList(LAST_ARGS, String.class));
    }

    private static void given(Document doc, Instant at) {
        toNobody(doc);
        doc.append(DISPATCHED_AT, at).append(RETURNED, false).append(COMMITTED_ON, null);
    }

    private static void handler(Document doc, String id, String name) {
        doc.append(HANDLER, id).append(HANDLER_NAME, name);
    }

    private static void toNobody(Document doc) {
        doc.append(HANDLER, null).append(HANDLER_NAME, null);
        doc.append(CONTACTED, false).append(EXTENSION_ASKED, null).append(PARKING_ASKED, null);
    }

    private static void reported(Document doc) {
        doc.append(EXTENSION_ASKED, null).append(PARKING_ASKED, null).append(RETURNED, false);
    }
}
