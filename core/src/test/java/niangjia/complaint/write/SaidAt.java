package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import niangjia.complaint.Category;
import niangjia.complaint.ClockCommand.LapseTerm;
import niangjia.complaint.Difficulty;
import niangjia.complaint.MatterType;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderCommand.ApproveResult;
import niangjia.complaint.OrderCommand.ApproveReturn;
import niangjia.complaint.OrderCommand.AskToPark;
import niangjia.complaint.OrderCommand.CallBack;
import niangjia.complaint.OrderCommand.Classify;
import niangjia.complaint.OrderCommand.CloseOrder;
import niangjia.complaint.OrderCommand.ContactCaller;
import niangjia.complaint.OrderCommand.Dispatch;
import niangjia.complaint.OrderCommand.GrantExtension;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.complaint.OrderCommand.OrderRework;
import niangjia.complaint.OrderCommand.Park;
import niangjia.complaint.OrderCommand.PassReview;
import niangjia.complaint.OrderCommand.ReportResult;
import niangjia.complaint.OrderCommand.RequestExtension;
import niangjia.complaint.OrderCommand.RequestReturn;
import niangjia.complaint.OrderCommand.ResumeOrder;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.OrderCommand.Urge;
import niangjia.complaint.ResultCode;
import niangjia.complaint.Satisfaction;
import niangjia.complaint.Urgency;
import niangjia.shared.DeskTime;

/** The acts of a course at a time on the desk's clock, written {@code 2026-10-12T10:31}. */
record SaidAt(Instant at) {
    static SaidAt on(String time) {
        return new SaidAt(LocalDateTime.parse(time).atZone(DeskTime.ZONE).toInstant());
    }

    OpenOrder open(Urgency urgency) {
        return new OpenOrder(
                ID, at, MatterType.COMPLAINT, Category.WAGE, urgency, false, sealed("summary"), null, null, null, 1);
    }

    Classify classify(Urgency urgency) {
        return new Classify(ID, at, Difficulty.ORDINARY, urgency, Category.WAGE);
    }

    Dispatch dispatch() {
        return new Dispatch(ID, at, COUNTY, null);
    }

    Sign sign() {
        return new Sign(ID, at);
    }

    RequestReturn requestReturn() {
        return new RequestReturn(ID, at, sealed("reason"), "430503");
    }

    ApproveReturn approveReturn() {
        return new ApproveReturn(ID, at);
    }

    ContactCaller contact(boolean reached) {
        return new ContactCaller(ID, at, reached, Medium.PHONE, sealed("note"));
    }

    RequestExtension askFor(int workingDays) {
        return new RequestExtension(ID, at, workingDays, sealed("reason"));
    }

    GrantExtension grant(int workingDays) {
        return new GrantExtension(ID, at, workingDays);
    }

    AskToPark askToPark(String until) {
        return new AskToPark(ID, at, sealed("reason"), LocalDate.parse(until));
    }

    Park park(String until) {
        return new Park(ID, at, sealed("reason"), LocalDate.parse(until));
    }

    ResumeOrder resume() {
        return new ResumeOrder(ID, at, sealed("reason"));
    }

    ReportResult report() {
        return new ReportResult(ID, at, ResultCode.SOLVED, sealed("text"), List.of(), null);
    }

    ApproveResult approve() {
        return new ApproveResult(ID, at);
    }

    PassReview pass() {
        return new PassReview(ID, at, null);
    }

    CallBack callBack(boolean solved) {
        return new CallBack(
                ID, at, solved ? Satisfaction.SATISFIED : Satisfaction.NOT_SATISFIED, solved, sealed("words"));
    }

    OrderRework rework() {
        return new OrderRework(ID, at, sealed("reason"));
    }

    Urge urge() {
        return new Urge(ID, at, sealed("reason"));
    }

    CloseOrder close() {
        return new CloseOrder(ID, at, sealed("reason"));
    }

    LapseTerm lapse(String termId) {
        return new LapseTerm(ID, at, termId);
    }
}
