package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.sealed;

import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.Category;
import niangjia.complaint.ChildKind;
import niangjia.complaint.DeclineGround;
import niangjia.complaint.Difficulty;
import niangjia.complaint.MatterType;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderCommand.ApproveResult;
import niangjia.complaint.OrderCommand.ApproveReturn;
import niangjia.complaint.OrderCommand.AskToPark;
import niangjia.complaint.OrderCommand.AssignHandler;
import niangjia.complaint.OrderCommand.CallBack;
import niangjia.complaint.OrderCommand.Classify;
import niangjia.complaint.OrderCommand.CloseOrder;
import niangjia.complaint.OrderCommand.ContactCaller;
import niangjia.complaint.OrderCommand.DeclineOrder;
import niangjia.complaint.OrderCommand.DesignateUnit;
import niangjia.complaint.OrderCommand.Dispatch;
import niangjia.complaint.OrderCommand.GrantExtension;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.complaint.OrderCommand.OrderRework;
import niangjia.complaint.OrderCommand.Park;
import niangjia.complaint.OrderCommand.PassReview;
import niangjia.complaint.OrderCommand.Rate;
import niangjia.complaint.OrderCommand.RecordFailedCallBack;
import niangjia.complaint.OrderCommand.RefuseExtension;
import niangjia.complaint.OrderCommand.RefuseParking;
import niangjia.complaint.OrderCommand.Reopen;
import niangjia.complaint.OrderCommand.ReportResult;
import niangjia.complaint.OrderCommand.RequestExtension;
import niangjia.complaint.OrderCommand.RequestReturn;
import niangjia.complaint.OrderCommand.ResumeOrder;
import niangjia.complaint.OrderCommand.SendBackResult;
import niangjia.complaint.OrderCommand.SetCoHandlers;
import niangjia.complaint.OrderCommand.SettleByContact;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.complaint.OrderCommand.Supervise;
import niangjia.complaint.OrderCommand.TakeOver;
import niangjia.complaint.OrderCommand.Urge;
import niangjia.complaint.OrderCommand.WithdrawDispatch;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.complaint.ResultCode;
import niangjia.complaint.Satisfaction;
import niangjia.complaint.SupervisionLevel;
import niangjia.complaint.Urgency;
import niangjia.shared.Money;
import niangjia.shared.UnitRef;

/** What is said about the order, with every optional field filled. */
final class SaidOfOrder {
    static final Party EMPLOYER = Party.organisation("employer", PartyKind.EMPLOYER, "某公司");

    private SaidOfOrder() {}

    static OpenOrder open(int workers) {
        return new OpenOrder(
                ID,
                AT,
                MatterType.COMPLAINT,
                Category.WAGE,
                Urgency.ORDINARY,
                true,
                sealed("summary"),
                sealed("wanted"),
                EMPLOYER,
                "430502",
                workers);
    }

    static Classify classify() {
        return new Classify(ID, AT, Difficulty.DIFFICULT, Urgency.URGENT, Category.WAGE_MIGRANT);
    }

    static DeclineOrder decline(String routeTold) {
        return new DeclineOrder(ID, AT, DeclineGround.ARBITRATION, sealed("explanation"), routeTold);
    }

    static Dispatch dispatch(UnitRef unit) {
        return new Dispatch(ID, AT, unit, sealed("note"));
    }

    static WithdrawDispatch withdraw() {
        return new WithdrawDispatch(ID, AT, sealed("note"));
    }

    static TakeOver takeOver(UnitRef unit) {
        return new TakeOver(ID, AT, unit, sealed("reason"));
    }

    static Sign sign() {
        return new Sign(ID, AT);
    }

    static AssignHandler assign(String handlerId) {
        return new AssignHandler(ID, AT, handlerId, handlerId);
    }

    static RequestReturn requestReturn(String rightUnit) {
        return new RequestReturn(ID, AT, sealed("reason"), rightUnit);
    }

    static ApproveReturn approveReturn() {
        return new ApproveReturn(ID, AT);
    }

    static DesignateUnit designate(UnitRef unit) {
        return new DesignateUnit(ID, AT, unit, sealed("basis"));
    }

    static SetCoHandlers setCoHandlers(UnitRef lead, UnitRef... assistants) {
        return new SetCoHandlers(ID, AT, lead, List.of(assistants));
    }

    static ContactCaller contactCaller() {
        return new ContactCaller(ID, AT, true, Medium.PHONE, sealed("note"));
    }

    static RequestExtension requestExtension(int workingDays) {
        return new RequestExtension(ID, AT, workingDays, sealed("reason"));
    }

    static GrantExtension grantExtension(int workingDays) {
        return new GrantExtension(ID, AT, workingDays);
    }

    static RefuseExtension refuseExtension() {
        return new RefuseExtension(ID, AT, sealed("reason"));
    }

    static RefuseParking refuseParking() {
        return new RefuseParking(ID, AT, sealed("reason"));
    }

    static AskToPark askToPark(LocalDate committedOn) {
        return new AskToPark(ID, AT, sealed("reason"), committedOn);
    }

    static Park park(LocalDate committedOn) {
        return new Park(ID, AT, sealed("reason"), committedOn);
    }

    static ResumeOrder resume() {
        return new ResumeOrder(ID, AT, sealed("reason"));
    }

    static ReportResult report() {
        return new ReportResult(ID, AT, ResultCode.SOLVED, sealed("text"), List.of("file-1"), sealed("reply"));
    }

    static SettleByContact settleByContact() {
        return new SettleByContact(ID, AT, "foreman", sealed("said"), Money.yuan(800), "receipt");
    }

    static ApproveResult approveResult() {
        return new ApproveResult(ID, AT);
    }

    static SendBackResult sendBackResult() {
        return new SendBackResult(ID, AT, sealed("reason"));
    }

    static PassReview passReview() {
        return new PassReview(ID, AT, sealed("note"));
    }

    static OrderRework rework() {
        return new OrderRework(ID, AT, sealed("reason"));
    }

    static CallBack callBack(Satisfaction satisfaction, boolean solved) {
        return new CallBack(ID, AT, satisfaction, solved, sealed("words"));
    }

    static RecordFailedCallBack recordFailedCallBack() {
        return new RecordFailedCallBack(ID, AT, sealed("reason"));
    }

    static Rate rate() {
        return new Rate(ID, AT, Satisfaction.SATISFIED, sealed("words"));
    }

    static CloseOrder close() {
        return new CloseOrder(ID, AT, null);
    }

    static CloseOrder closeWithReason() {
        return new CloseOrder(ID, AT, sealed("reason"));
    }

    static Reopen reopen() {
        return new Reopen(ID, AT, sealed("new-facts"));
    }

    static Urge urge() {
        return new Urge(ID, AT, sealed("reason"));
    }

    static Supervise supervise() {
        return new Supervise(ID, AT, SupervisionLevel.LISTED, sealed("reason"));
    }

    static SpinOff spinOff(String childId) {
        return new SpinOff(ID, AT, ChildKind.MEDIATION, childId);
    }

    static HearChildOutcome hearChildOutcome(String childId) {
        return new HearChildOutcome(ID, AT, childId, sealed("outcome"));
    }

    static LocalDate tomorrow() {
        return TODAY.plusDays(1);
    }
}
