package niangjia.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintAct.Side;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;

/** The state table of the complaint as data: the aggregate refuses by it, and the pages show acts by it. */
public final class ComplaintActs {
    private static final Set<Role> DESK = EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER);
    private static final Set<Role> DESK_OR_HEAD = EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.CHAIR);
    private static final Set<Role> PLATFORM = EnumSet.of(Role.DISPATCHER, Role.CHAIR);
    private static final Set<Role> CALL_BACK = EnumSet.of(Role.OPERATOR, Role.DISPATCHER);
    private static final Set<Role> UNIT = EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR);
    private static final Set<Role> UNIT_HEAD = EnumSet.of(Role.HANDLER, Role.CHAIR);
    private static final Set<Role> HEAD = EnumSet.of(Role.CHAIR);
    private static final Set<Role> UNIT_OR_PLATFORM =
            EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER, Role.CHAIR);
    private static final Set<Role> CASE_WORK =
            EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER);
    /** What is claimed is told on the telephone, too. */
    private static final Set<Role> TAKING_DOWN =
            EnumSet.of(Role.OPERATOR, Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER);

    private static final Set<ComplaintStatus> ANY_STATE = EnumSet.allOf(ComplaintStatus.class);
    private static final Set<ComplaintStatus> RUNNING =
            EnumSet.complementOf(EnumSet.of(ComplaintStatus.CLOSED, ComplaintStatus.DECLINED));
    private static final Set<ComplaintStatus> IN_PROGRESS =
            EnumSet.range(ComplaintStatus.OPEN, ComplaintStatus.AWAITING_APPROVAL);
    /** From the opening of the order for ever: money and outcomes arrive after closing too. */
    private static final Set<ComplaintStatus> OPENED = EnumSet.complementOf(EnumSet.of(ComplaintStatus.LOGGED));

    private static final List<ComplaintAct> ALL = List.of(
            new ComplaintAct(
                    ContactCommand.LogContact.class, EnumSet.noneOf(ComplaintStatus.class), DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.NameCaller.class, ANY_STATE, DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.CorrectAccount.class, ANY_STATE, DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.RecordConsent.class, ANY_STATE, DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.ActFor.class, ANY_STATE, DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.RecordThanks.class, ANY_STATE, DESK, Side.CONCERNED),
            new ComplaintAct(
                            ContactCommand.AnswerDirectly.class,
                            EnumSet.of(ComplaintStatus.LOGGED),
                            DESK,
                            Side.CONCERNED)
                    .deciding(DecisionKind.CLOSING, ContactEvent.AnsweredDirectly.class),
            new ComplaintAct(ContactCommand.TransferEmergency.class, RUNNING, DESK, Side.CONCERNED),
            new ComplaintAct(ContactCommand.AddInformation.class, RUNNING, DESK, Side.CONCERNED),
            new ComplaintAct(
                            ContactCommand.LinkRepeat.class,
                            EnumSet.of(ComplaintStatus.LOGGED, ComplaintStatus.OPEN),
                            DESK,
                            Side.CONCERNED)
                    .deciding(DecisionKind.CLOSING, ContactEvent.RepeatLinked.class),
            new ComplaintAct(OrderCommand.OpenOrder.class, EnumSet.of(ComplaintStatus.LOGGED), DESK, Side.CONCERNED),
            new ComplaintAct(
                    OrderCommand.Classify.class,
                    EnumSet.of(ComplaintStatus.OPEN, ComplaintStatus.DISPATCHED, ComplaintStatus.SIGNED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(OrderCommand.DeclineOrder.class, EnumSet.of(ComplaintStatus.OPEN), PLATFORM, Side.PLATFORM)
                    .deciding(DecisionKind.REFUSAL, OrderEvent.OrderDeclined.class),
            new ComplaintAct(
                    OrderCommand.Dispatch.class,
                    EnumSet.of(ComplaintStatus.OPEN, ComplaintStatus.DISPATCHED),
                    PLATFORM,
                    Side.CONCERNED),
            new ComplaintAct(
                    OrderCommand.WithdrawDispatch.class,
                    EnumSet.of(ComplaintStatus.DISPATCHED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.TakeOver.class,
                    EnumSet.of(
                            ComplaintStatus.DISPATCHED,
                            ComplaintStatus.RETURN_REQUESTED,
                            ComplaintStatus.SIGNED,
                            ComplaintStatus.PARKED),
                    PLATFORM,
                    Side.CONCERNED),
            new ComplaintAct(OrderCommand.Sign.class, EnumSet.of(ComplaintStatus.DISPATCHED), UNIT, Side.HOLDER),
            new ComplaintAct(
                    OrderCommand.AssignHandler.class,
                    EnumSet.of(ComplaintStatus.SIGNED, ComplaintStatus.PARKED),
                    UNIT_HEAD,
                    Side.HOLDER),
            new ComplaintAct(
                    OrderCommand.RequestReturn.class, EnumSet.of(ComplaintStatus.DISPATCHED), UNIT, Side.HOLDER),
            new ComplaintAct(
                    OrderCommand.ApproveReturn.class,
                    EnumSet.of(ComplaintStatus.RETURN_REQUESTED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.DesignateUnit.class,
                    EnumSet.of(ComplaintStatus.OPEN, ComplaintStatus.RETURN_REQUESTED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.SetCoHandlers.class,
                    EnumSet.of(ComplaintStatus.DISPATCHED, ComplaintStatus.SIGNED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.ContactCaller.class,
                    EnumSet.of(ComplaintStatus.SIGNED, ComplaintStatus.PARKED),
                    UNIT,
                    Side.ASSISTING),
            new ComplaintAct(
                    OrderCommand.RequestExtension.class, EnumSet.of(ComplaintStatus.SIGNED), UNIT, Side.HOLDER),
            new ComplaintAct(
                    OrderCommand.GrantExtension.class, EnumSet.of(ComplaintStatus.SIGNED), PLATFORM, Side.PLATFORM),
            new ComplaintAct(
                            OrderCommand.RefuseExtension.class,
                            EnumSet.of(ComplaintStatus.SIGNED),
                            PLATFORM,
                            Side.PLATFORM)
                    .deciding(DecisionKind.REFUSAL, OrderEvent.ExtensionRefused.class),
            new ComplaintAct(OrderCommand.AskToPark.class, EnumSet.of(ComplaintStatus.SIGNED), UNIT, Side.HOLDER),
            new ComplaintAct(OrderCommand.Park.class, EnumSet.of(ComplaintStatus.SIGNED), PLATFORM, Side.PLATFORM),
            new ComplaintAct(
                            OrderCommand.RefuseParking.class,
                            EnumSet.of(ComplaintStatus.SIGNED),
                            PLATFORM,
                            Side.PLATFORM)
                    .deciding(DecisionKind.REFUSAL, OrderEvent.ParkingRefused.class),
            new ComplaintAct(
                    OrderCommand.ResumeOrder.class,
                    EnumSet.of(ComplaintStatus.PARKED),
                    UNIT_OR_PLATFORM,
                    Side.CONCERNED),
            new ComplaintAct(OrderCommand.ReportResult.class, EnumSet.of(ComplaintStatus.SIGNED), UNIT, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, OrderEvent.ResultReported.class),
            new ComplaintAct(OrderCommand.SettleByContact.class, EnumSet.of(ComplaintStatus.SIGNED), UNIT, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, OrderEvent.SettledByContact.class),
            new ComplaintAct(
                            OrderCommand.ApproveResult.class,
                            EnumSet.of(ComplaintStatus.AWAITING_APPROVAL),
                            HEAD,
                            Side.HOLDER)
                    .deciding(DecisionKind.FINDING, OrderEvent.ResultApproved.class),
            new ComplaintAct(
                            OrderCommand.SendBackResult.class,
                            EnumSet.of(ComplaintStatus.AWAITING_APPROVAL),
                            HEAD,
                            Side.HOLDER)
                    .deciding(DecisionKind.REFUSAL, OrderEvent.ResultSentBack.class),
            new ComplaintAct(
                            OrderCommand.PassReview.class,
                            EnumSet.of(ComplaintStatus.REPORTED),
                            PLATFORM,
                            Side.PLATFORM)
                    .deciding(DecisionKind.FINDING, OrderEvent.ResultPassed.class),
            new ComplaintAct(
                            OrderCommand.OrderRework.class,
                            EnumSet.of(ComplaintStatus.REPORTED, ComplaintStatus.CALLED_BACK),
                            PLATFORM,
                            Side.PLATFORM)
                    .deciding(DecisionKind.REFUSAL, OrderEvent.ReworkOrdered.class),
            new ComplaintAct(
                    OrderCommand.CallBack.class, EnumSet.of(ComplaintStatus.REVIEWED), CALL_BACK, Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.RecordFailedCallBack.class,
                    EnumSet.of(ComplaintStatus.REVIEWED),
                    CALL_BACK,
                    Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.Rate.class,
                    EnumSet.of(ComplaintStatus.CALLED_BACK, ComplaintStatus.CLOSED),
                    CALL_BACK,
                    Side.PLATFORM),
            new ComplaintAct(
                            OrderCommand.CloseOrder.class,
                            EnumSet.of(ComplaintStatus.REVIEWED, ComplaintStatus.CALLED_BACK),
                            PLATFORM,
                            Side.PLATFORM)
                    .deciding(DecisionKind.CLOSING, OrderEvent.OrderClosed.class),
            new ComplaintAct(
                    OrderCommand.Reopen.class,
                    EnumSet.of(ComplaintStatus.CLOSED, ComplaintStatus.DECLINED),
                    PLATFORM,
                    Side.PLATFORM),
            new ComplaintAct(OrderCommand.Urge.class, IN_PROGRESS, DESK_OR_HEAD, Side.CONCERNED),
            new ComplaintAct(OrderCommand.Supervise.class, IN_PROGRESS, PLATFORM, Side.PLATFORM),
            new ComplaintAct(
                    OrderCommand.SpinOff.class,
                    EnumSet.of(
                            ComplaintStatus.OPEN,
                            ComplaintStatus.DISPATCHED,
                            ComplaintStatus.SIGNED,
                            ComplaintStatus.PARKED),
                    UNIT_OR_PLATFORM,
                    Side.CONCERNED),
            new ComplaintAct(OrderCommand.HearChildOutcome.class, OPENED, UNIT_OR_PLATFORM, Side.CONCERNED),
            new ComplaintAct(DossierCommand.JoinBody.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.LeaveBody.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.RecordAct.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.NameRespondent.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.SubstituteRespondent.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.NamePayer.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.EnterMember.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.ChangeMember.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.GiveMandate.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.EndMandate.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.LinkProceeding.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.AdvanceProceeding.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.ClaimItem.class, OPENED, TAKING_DOWN, Side.CONCERNED),
            new ComplaintAct(DossierCommand.AmendItem.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.ValueItem.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.FINDING, DossierEvent.ItemValued.class),
            new ComplaintAct(DossierCommand.SettleItem.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.AGREEMENT, DossierEvent.ItemSettled.class),
            new ComplaintAct(DossierCommand.WaiveItem.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.AGREEMENT, DossierEvent.ItemWaived.class),
            new ComplaintAct(DossierCommand.PromiseMoney.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.ReceiveMoney.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.RecordDefault.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.FINDING, DossierEvent.PromiseDefaulted.class),
            new ComplaintAct(DossierCommand.PromiseDuty.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.CheckDuty.class, OPENED, CASE_WORK, Side.CONCERNED),
            new ComplaintAct(DossierCommand.RequestCooperation.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.LETTER, DossierEvent.CooperationRequested.class),
            new ComplaintAct(DossierCommand.AnswerCooperation.class, OPENED, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.LETTER, DossierEvent.CooperationAnswered.class));

    private static final Map<Class<?>, ComplaintAct> BY_COMMAND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ComplaintAct::command, Function.identity()));

    private ComplaintActs() {}

    /** Every act, in the order of the course. */
    public static List<ComplaintAct> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of a complaint */
    public static ComplaintAct of(Class<?> command) {
        ComplaintAct act = BY_COMMAND.get(command);
        if (act == null) {
            throw new IllegalArgumentException("command: " + command.getName() + " (expected: a ComplaintCommand)");
        }
        return act;
    }
}
