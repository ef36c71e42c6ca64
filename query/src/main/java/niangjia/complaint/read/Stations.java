package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.complaint.RepeatHandling;
import niangjia.complaint.read.CourseView.Station;
import org.bson.Document;

/** The main steps of a course: those taken, and those its state still asks for. */
public final class Stations {
    private static final String STATIONS = "stations";
    private static final String KEY = "key";
    private static final String AT = "at";

    private enum Stop {
        LOGGED,
        ANSWERED,
        JOINED,
        OPENED,
        DECLINED,
        GIVEN,
        SIGNED,
        PARKED,
        REPORTED,
        PASSED,
        REWORK,
        CALLED_BACK,
        CLOSED,
        REOPENED
    }

    private static final List<Stop> WHOLE =
            List.of(Stop.OPENED, Stop.GIVEN, Stop.SIGNED, Stop.REPORTED, Stop.PASSED, Stop.CALLED_BACK, Stop.CLOSED);

    private static final Map<ComplaintStatus, Stop> NEXT = new EnumMap<>(Map.of(
            ComplaintStatus.LOGGED, Stop.OPENED,
            ComplaintStatus.OPEN, Stop.GIVEN,
            ComplaintStatus.DISPATCHED, Stop.SIGNED,
            ComplaintStatus.RETURN_REQUESTED, Stop.SIGNED,
            ComplaintStatus.SIGNED, Stop.REPORTED,
            ComplaintStatus.PARKED, Stop.REPORTED,
            ComplaintStatus.AWAITING_APPROVAL, Stop.PASSED,
            ComplaintStatus.REPORTED, Stop.PASSED,
            ComplaintStatus.REVIEWED, Stop.CALLED_BACK,
            ComplaintStatus.CALLED_BACK, Stop.CLOSED));

    static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> reach(doc, Stop.LOGGED, e.occurredAt()))
            .on(AnsweredDirectly.class, (doc, e, told) -> reach(doc, Stop.ANSWERED, e.occurredAt()))
            .on(RepeatLinked.class, (doc, e, told) -> {
                if (RepeatHandling.valueOf(e.handling()) == RepeatHandling.JOINED) {
                    reach(doc, Stop.JOINED, e.occurredAt());
                }
            })
            .on(OrderOpened.class, (doc, e, told) -> reach(doc, Stop.OPENED, e.occurredAt()))
            .on(OrderDeclined.class, (doc, e, told) -> reach(doc, Stop.DECLINED, e.occurredAt()))
            .on(OrderDispatched.class, (doc, e, told) -> reach(doc, Stop.GIVEN, e.occurredAt()))
            .on(UnitDesignated.class, (doc, e, told) -> reach(doc, Stop.GIVEN, e.occurredAt()))
            .on(OrderTakenOver.class, (doc, e, told) -> reach(doc, Stop.GIVEN, e.occurredAt()))
            .on(OrderSigned.class, (doc, e, told) -> reach(doc, Stop.SIGNED, e.occurredAt()))
            .on(OrderParked.class, (doc, e, told) -> reach(doc, Stop.PARKED, e.occurredAt()))
            .on(ResultReported.class, (doc, e, told) -> reach(doc, Stop.REPORTED, e.occurredAt()))
            .on(SettledByContact.class, (doc, e, told) -> reach(doc, Stop.REPORTED, e.occurredAt()))
            .on(ResultPassed.class, (doc, e, told) -> reach(doc, Stop.PASSED, e.occurredAt()))
            .on(ReworkOrdered.class, (doc, e, told) -> reach(doc, Stop.REWORK, e.occurredAt()))
            .on(CallBackDone.class, (doc, e, told) -> reach(doc, Stop.CALLED_BACK, e.occurredAt()))
            .on(OrderClosed.class, (doc, e, told) -> reach(doc, Stop.CLOSED, e.occurredAt()))
            .on(OrderReopened.class, (doc, e, told) -> reach(doc, Stop.REOPENED, e.occurredAt()));

    private Stations() {}

    /** Every key a {@link Station} can have: each needs words in the message files. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Stop.values()).forEach(stop -> keys.add(stop.name()));
        return keys;
    }

    static List<Station> read(Document doc) {
        List<Station> all = new ArrayList<>();
        for (Document row : Rows.of(doc, STATIONS)) {
            all.add(new Station(row.getString(KEY), row.getDate(AT).toInstant(), false, null));
        }
        Stop next = NEXT.get(Standing.stateOf(doc));
        if (next != null) {
            LocalDate due = MoneyReading.day(doc, Course.COMMITTED_ON);
            all.add(new Station(next.name(), null, true, due));
            for (Stop later : WHOLE.subList(WHOLE.indexOf(next) + 1, WHOLE.size())) {
                all.add(new Station(later.name(), null, false, null));
            }
        }
        return all;
    }

    /** The same step twice in a row, as when an order is passed on, is one step with its last day. */
    private static void reach(Document doc, Stop stop, Instant at) {
        List<Document> rows = new ArrayList<>(Rows.of(doc, STATIONS));
        if (!rows.isEmpty() && rows.get(rows.size() - 1).getString(KEY).equals(stop.name())) {
            rows.remove(rows.size() - 1);
        }
        rows.add(new Document(KEY, stop.name()).append(AT, at));
        doc.append(STATIONS, rows);
    }
}
