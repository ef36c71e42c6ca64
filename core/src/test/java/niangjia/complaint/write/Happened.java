package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.contactLogged;
import static niangjia.complaint.write.ComplaintFixture.named;
import static niangjia.complaint.write.ComplaintFixture.sealed;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallBackFailed;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.ParkingAsked;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.shared.UnitRef;

/** What has happened, in short: the shortest course to every state, and the events that tests put behind it. */
final class Happened {
    private static final String COMPLAINT = ID.value();

    private Happened() {}

    /** The shortest course; the caller agreed to a call-back and was not satisfied by the time of {@code CALLED_BACK}. */
    static List<Object> until(ComplaintStatus status) {
        return switch (status) {
            case LOGGED -> List.of(contactLogged());
            case OPEN -> after(ComplaintStatus.LOGGED, opened());
            case DECLINED -> after(ComplaintStatus.OPEN, declined());
            case DISPATCHED -> after(ComplaintStatus.OPEN, dispatchedTo(COUNTY));
            case RETURN_REQUESTED -> after(ComplaintStatus.DISPATCHED, returnRequested());
            case SIGNED -> after(ComplaintStatus.DISPATCHED, signed());
            case PARKED -> after(ComplaintStatus.SIGNED, parkingAsked(), parked());
            case AWAITING_APPROVAL -> after(ComplaintStatus.SIGNED, reported());
            case REPORTED -> after(ComplaintStatus.AWAITING_APPROVAL, approved());
            case REVIEWED -> after(ComplaintStatus.REPORTED, passed());
            case CALLED_BACK -> after(ComplaintStatus.REVIEWED, calledBack("NOT_SATISFIED", false));
            case CLOSED -> after(ComplaintStatus.CALLED_BACK, closed());
        };
    }

    private static List<Object> after(ComplaintStatus status, Object... events) {
        List<Object> all = new ArrayList<>(until(status));
        all.addAll(List.of(events));
        return List.copyOf(all);
    }

    static CallerNamed callerNamed() {
        return new CallerNamed(COMPLAINT, AT, CallerFacts.of(named()), true);
    }

    static OrderOpened opened() {
        return new OrderOpened(
                COMPLAINT, AT, "COMPLAINT", "WAGE", "ORDINARY", false, sealed("summary"), null, null, null, 1);
    }

    static OrderDeclined declined() {
        return new OrderDeclined(COMPLAINT, AT, "COURT", sealed("explanation"), "court");
    }

    static OrderDispatched dispatchedTo(UnitRef unit) {
        return new OrderDispatched(COMPLAINT, AT, unit.id(), unit.path(), null);
    }

    static UnitDesignated designated(UnitRef unit) {
        return new UnitDesignated(COMPLAINT, AT, unit.id(), unit.path(), sealed("basis"));
    }

    static ReturnRequested returnRequested() {
        return new ReturnRequested(COMPLAINT, AT, sealed("reason"), "430503");
    }

    static OrderSigned signed() {
        return new OrderSigned(COMPLAINT, AT, "handler", "handler");
    }

    static ExtensionRequested extensionRequested(int workingDays) {
        return new ExtensionRequested(COMPLAINT, AT, workingDays, sealed("reason"), "handler");
    }

    static ParkingAsked parkingAsked() {
        return new ParkingAsked(COMPLAINT, AT, sealed("reason"), TODAY.plusDays(1));
    }

    static OrderParked parked() {
        return new OrderParked(COMPLAINT, AT, sealed("reason"), TODAY.plusDays(1));
    }

    static ResultReported reported() {
        return new ResultReported(COMPLAINT, AT, "SOLVED", sealed("text"), List.of(), null, "handler", 1);
    }

    static ResultApproved approved() {
        return new ResultApproved(COMPLAINT, AT, "head");
    }

    static ResultPassed passed() {
        return new ResultPassed(COMPLAINT, AT, null);
    }

    static CallBackDone calledBack(String satisfaction, boolean solved) {
        return new CallBackDone(COMPLAINT, AT, satisfaction, solved, sealed("words"), 1);
    }

    static CallBackFailed callBackFailed(int attempt) {
        return new CallBackFailed(COMPLAINT, AT, sealed("reason"), attempt);
    }

    static CaseSpunOff spunOff(String childId) {
        return new CaseSpunOff(COMPLAINT, AT, "MEDIATION", childId);
    }

    static OrderClosed closed() {
        return new OrderClosed(COMPLAINT, AT, sealed("reason"));
    }
}
