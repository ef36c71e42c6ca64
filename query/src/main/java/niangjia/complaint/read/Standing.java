package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CoHandlersSet;
import niangjia.complaint.OrderEvent.OrderClassified;
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
import niangjia.complaint.UnitFacts;
import niangjia.shared.UnitRef;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What every document about a complaint carries: which one, where it stands, and who may see it. */
final class Standing {
    static final String NUMBER = "number";
    static final String STATE = "state";
    static final String CATEGORY = "category";
    static final String ENTERED_AT = "enteredAt";
    static final String PERSON = "personId";
    static final String RECEIVED_BY = "receivedBy";
    static final String HOLDER = "holder";
    /** Everybody under whose key some of its words were sealed, so that it is found when that key is destroyed. */
    static final String PEOPLE = "people";
    /** The units that see it: those concerned and all above them. */
    static final String SCOPE = "scope";
    /** Whether an order is open whose caller must not be known. */
    static final String SECRET = "secret";

    static final String RECEIVED_PATH = "receivedPath";
    static final String HOLDER_PATH = "holderPath";
    private static final String OTHER_PATHS = "otherPaths";
    private static final String OPENED = "opened";

    static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(NUMBER, e.number())
                        .append(ENTERED_AT, e.occurredAt())
                        .append(SECRET, false);
                doc.append(PERSON, e.caller().personId()).append(CATEGORY, null).append(OPENED, false);
                doc.append(RECEIVED_BY, e.unitId()).append(RECEIVED_PATH, e.unitPath());
                doc.append(OTHER_PATHS, List.of());
                hold(doc, null, null, ComplaintStatus.LOGGED);
            })
            .on(
                    CallerNamed.class,
                    (doc, e, told) -> doc.append(PERSON, e.caller().personId()))
            .on(AnsweredDirectly.class, (doc, e, told) -> state(doc, ComplaintStatus.CLOSED))
            .on(RepeatLinked.class, (doc, e, told) -> {
                if (RepeatHandling.valueOf(e.handling()) == RepeatHandling.JOINED) {
                    state(doc, ComplaintStatus.CLOSED);
                }
            })
            .on(OrderOpened.class, (doc, e, told) -> {
                doc.append(SECRET, e.secret()).append(CATEGORY, e.category()).append(OPENED, true);
                state(doc, ComplaintStatus.OPEN);
            })
            .on(OrderClassified.class, (doc, e, told) -> doc.append(CATEGORY, e.category()))
            .on(OrderDeclined.class, (doc, e, told) -> state(doc, ComplaintStatus.DECLINED))
            .on(
                    OrderDispatched.class,
                    (doc, e, told) -> hold(doc, e.unitId(), e.unitPath(), ComplaintStatus.DISPATCHED))
            .on(OrderTakenOver.class, (doc, e, told) -> hold(doc, e.unitId(), e.unitPath(), ComplaintStatus.DISPATCHED))
            .on(UnitDesignated.class, (doc, e, told) -> hold(doc, e.unitId(), e.unitPath(), ComplaintStatus.DISPATCHED))
            .on(CoHandlersSet.class, (doc, e, told) -> {
                List<String> paths = new ArrayList<>();
                paths.add(e.leadPath());
                e.assistants().stream().map(UnitFacts::unitPath).forEach(paths::add);
                doc.append(OTHER_PATHS, paths);
                scope(doc);
            })
            .on(OrderSigned.class, (doc, e, told) -> state(doc, ComplaintStatus.SIGNED))
            .on(ReturnRequested.class, (doc, e, told) -> state(doc, ComplaintStatus.RETURN_REQUESTED))
            .on(ReturnApproved.class, (doc, e, told) -> hold(doc, null, null, ComplaintStatus.OPEN))
            .on(OrderDispatchWithdrawn.class, (doc, e, told) -> hold(doc, null, null, ComplaintStatus.OPEN))
            .on(OrderParked.class, (doc, e, told) -> state(doc, ComplaintStatus.PARKED))
            .on(OrderResumed.class, (doc, e, told) -> state(doc, ComplaintStatus.SIGNED))
            .on(ResultReported.class, (doc, e, told) -> state(doc, ComplaintStatus.AWAITING_APPROVAL))
            .on(SettledByContact.class, (doc, e, told) -> state(doc, ComplaintStatus.REPORTED))
            .on(ResultApproved.class, (doc, e, told) -> state(doc, ComplaintStatus.REPORTED))
            .on(ResultSentBack.class, (doc, e, told) -> state(doc, ComplaintStatus.SIGNED))
            .on(ResultPassed.class, (doc, e, told) -> state(doc, ComplaintStatus.REVIEWED))
            .on(ReworkOrdered.class, (doc, e, told) -> state(doc, ComplaintStatus.SIGNED))
            .on(CallBackDone.class, (doc, e, told) -> state(doc, ComplaintStatus.CALLED_BACK))
            .on(OrderClosed.class, (doc, e, told) -> state(doc, ComplaintStatus.CLOSED))
            .on(
                    OrderReopened.class,
                    (doc, e, told) -> hold(
                            doc, null, null, doc.getBoolean(OPENED) ? ComplaintStatus.OPEN : ComplaintStatus.LOGGED));

    private Standing() {}

    static void remember(Document document, Told told) {
        List<String> known = document.getList(PEOPLE, String.class);
        Set<String> people = new LinkedHashSet<>(known == null ? List.of() : known);
        told.shape().sealed().forEach(text -> people.add(text.text().person()));
        document.append(PEOPLE, List.copyOf(people));
    }

    static ComplaintStatus stateOf(Document document) {
        return ComplaintStatus.valueOf(document.getString(STATE));
    }

    static boolean isRunning(Document document) {
        ComplaintStatus state = stateOf(document);
        return state != ComplaintStatus.CLOSED && state != ComplaintStatus.DECLINED;
    }

    private static void state(Document doc, ComplaintStatus state) {
        doc.append(STATE, state.name());
    }

    private static void hold(Document doc, @Nullable String unitId, @Nullable String path, ComplaintStatus next) {
        doc.append(HOLDER, unitId).append(HOLDER_PATH, path);
        state(doc, next);
        scope(doc);
    }

    private static void scope(Document doc) {
        List<String> paths = new ArrayList<>(doc.getList(OTHER_PATHS, String.class));
        paths.add(doc.getString(RECEIVED_PATH));
        if (doc.getString(HOLDER_PATH) != null) {
            paths.add(doc.getString(HOLDER_PATH));
        }
        Set<String> units = new LinkedHashSet<>();
        for (String path : paths) {
            String[] codes = path.substring(1).split("/", -1);
            units.addAll(new UnitRef(codes[codes.length - 2], path).lineage());
        }
        doc.append(SCOPE, List.copyOf(units));
    }
}
