package niangjia.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.shared.Recorded;

/** What every act is about, as data: whoever was overtaken by acts that are about something else need not be asked. */
public final class ComplaintTouches {
    private static final List<Touch> CONTACT = List.of(
            new Touch(
                    ContactCommand.LogContact.class,
                    ContactEvent.ContactLogged.class,
                    EnumSet.allOf(Aspect.class),
                    false),
            changes(ContactCommand.NameCaller.class, ContactEvent.CallerNamed.class, Aspect.CALLER),
            changes(ContactCommand.CorrectAccount.class, ContactEvent.AccountCorrected.class, Aspect.ACCOUNT),
            changes(ContactCommand.RecordConsent.class, ContactEvent.ConsentRecorded.class, Aspect.CONSENT),
            adds(ContactCommand.ActFor.class, ContactEvent.RepresentationRecorded.class, Aspect.CALLER),
            adds(ContactCommand.RecordThanks.class, ContactEvent.ThanksRecorded.class, Aspect.THANKS),
            changes(
                    ContactCommand.AnswerDirectly.class,
                    ContactEvent.AnsweredDirectly.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT),
            adds(
                    ContactCommand.TransferEmergency.class,
                    ContactEvent.EmergencyTransferred.class,
                    Aspect.ACCOUNT,
                    Aspect.HANDLING),
            adds(ContactCommand.AddInformation.class, ContactEvent.InformationAdded.class, Aspect.ACCOUNT),
            changes(ContactCommand.LinkRepeat.class, ContactEvent.RepeatLinked.class, Aspect.COURSE, Aspect.ACCOUNT));

    private static final List<Touch> ORDER = List.of(
            changes(
                    OrderCommand.OpenOrder.class,
                    OrderEvent.OrderOpened.class,
                    Aspect.COURSE,
                    Aspect.KIND,
                    Aspect.PARTIES),
            changes(OrderCommand.Classify.class, OrderEvent.OrderClassified.class, Aspect.KIND),
            changes(
                    OrderCommand.DeclineOrder.class,
                    OrderEvent.OrderDeclined.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.KIND,
                    Aspect.VERDICT),
            changes(OrderCommand.Dispatch.class, OrderEvent.OrderDispatched.class, Aspect.COURSE, Aspect.ROUTING),
            changes(
                    OrderCommand.WithdrawDispatch.class,
                    OrderEvent.OrderDispatchWithdrawn.class,
                    Aspect.COURSE,
                    Aspect.ROUTING),
            changes(OrderCommand.TakeOver.class, OrderEvent.OrderTakenOver.class, Aspect.COURSE, Aspect.ROUTING),
            changes(OrderCommand.Sign.class, OrderEvent.OrderSigned.class, Aspect.COURSE, Aspect.ROUTING),
            changes(OrderCommand.AssignHandler.class, OrderEvent.HandlerAssigned.class, Aspect.ROUTING),
            changes(OrderCommand.RequestReturn.class, OrderEvent.ReturnRequested.class, Aspect.COURSE, Aspect.ROUTING),
            changes(OrderCommand.ApproveReturn.class, OrderEvent.ReturnApproved.class, Aspect.COURSE, Aspect.ROUTING),
            changes(OrderCommand.DesignateUnit.class, OrderEvent.UnitDesignated.class, Aspect.COURSE, Aspect.ROUTING),
            changes(OrderCommand.SetCoHandlers.class, OrderEvent.CoHandlersSet.class, Aspect.ROUTING),
            adds(OrderCommand.ContactCaller.class, OrderEvent.CallerContacted.class, Aspect.HANDLING),
            changes(OrderCommand.RequestExtension.class, OrderEvent.ExtensionRequested.class, Aspect.TERM),
            changes(OrderCommand.GrantExtension.class, OrderEvent.ExtensionGranted.class, Aspect.TERM),
            changes(OrderCommand.RefuseExtension.class, OrderEvent.ExtensionRefused.class, Aspect.TERM),
            changes(OrderCommand.AskToPark.class, OrderEvent.ParkingAsked.class, Aspect.TERM),
            changes(OrderCommand.Park.class, OrderEvent.OrderParked.class, Aspect.COURSE, Aspect.TERM),
            changes(OrderCommand.RefuseParking.class, OrderEvent.ParkingRefused.class, Aspect.TERM),
            changes(OrderCommand.ResumeOrder.class, OrderEvent.OrderResumed.class, Aspect.COURSE, Aspect.TERM),
            changes(
                    OrderCommand.ReportResult.class,
                    OrderEvent.ResultReported.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT,
                    Aspect.CLAIMS,
                    Aspect.MONEY,
                    Aspect.DUTIES),
            changes(
                    OrderCommand.SettleByContact.class,
                    OrderEvent.SettledByContact.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT,
                    Aspect.CLAIMS,
                    Aspect.MONEY,
                    Aspect.DUTIES),
            changes(
                    OrderCommand.ApproveResult.class,
                    OrderEvent.ResultApproved.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT),
            changes(OrderCommand.SendBackResult.class, OrderEvent.ResultSentBack.class, Aspect.COURSE, Aspect.VERDICT),
            changes(
                    OrderCommand.PassReview.class,
                    OrderEvent.ResultPassed.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT,
                    Aspect.CHILDREN),
            changes(OrderCommand.OrderRework.class, OrderEvent.ReworkOrdered.class, Aspect.COURSE, Aspect.VERDICT),
            changes(
                    OrderCommand.CallBack.class,
                    OrderEvent.CallBackDone.class,
                    Aspect.COURSE,
                    Aspect.CONSENT,
                    Aspect.VERDICT),
            changes(
                    OrderCommand.RecordFailedCallBack.class,
                    OrderEvent.CallBackFailed.class,
                    Aspect.CONSENT,
                    Aspect.VERDICT),
            changes(OrderCommand.Rate.class, OrderEvent.ServiceRated.class, Aspect.VERDICT),
            changes(
                    OrderCommand.CloseOrder.class,
                    OrderEvent.OrderClosed.class,
                    Aspect.COURSE,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT,
                    Aspect.CHILDREN),
            changes(
                    OrderCommand.Reopen.class,
                    OrderEvent.OrderReopened.class,
                    Aspect.COURSE,
                    Aspect.ROUTING,
                    Aspect.ACCOUNT,
                    Aspect.VERDICT),
            adds(OrderCommand.Urge.class, OrderEvent.OrderUrged.class, Aspect.PRESSURE),
            changes(OrderCommand.Supervise.class, OrderEvent.OrderSupervised.class, Aspect.PRESSURE),
            adds(OrderCommand.SpinOff.class, OrderEvent.CaseSpunOff.class, Aspect.CHILDREN),
            changes(OrderCommand.HearChildOutcome.class, OrderEvent.ChildOutcomeHeard.class, Aspect.CHILDREN));

    private static final List<Touch> DOSSIER = List.of(
            adds(DossierCommand.JoinBody.class, DossierEvent.BodyJoined.class, Aspect.BODIES),
            changes(DossierCommand.LeaveBody.class, DossierEvent.BodyLeft.class, Aspect.BODIES),
            adds(DossierCommand.RecordAct.class, DossierEvent.ActRecorded.class, Aspect.HANDLING),
            adds(DossierCommand.NameRespondent.class, DossierEvent.RespondentNamed.class, Aspect.PARTIES),
            changes(
                    DossierCommand.SubstituteRespondent.class,
                    DossierEvent.RespondentSubstituted.class,
                    Aspect.PARTIES),
            adds(DossierCommand.NamePayer.class, DossierEvent.PayerNamed.class, Aspect.PARTIES),
            adds(DossierCommand.EnterMember.class, DossierEvent.MemberEntered.class, Aspect.MEMBERS),
            changes(DossierCommand.ChangeMember.class, DossierEvent.MemberChanged.class, Aspect.MEMBERS),
            adds(DossierCommand.GiveMandate.class, DossierEvent.MandateGiven.class, Aspect.MANDATES),
            changes(DossierCommand.EndMandate.class, DossierEvent.MandateEnded.class, Aspect.MANDATES),
            adds(DossierCommand.LinkProceeding.class, DossierEvent.ProceedingLinked.class, Aspect.PROCEEDINGS),
            changes(DossierCommand.AdvanceProceeding.class, DossierEvent.ProceedingAdvanced.class, Aspect.PROCEEDINGS),
            adds(DossierCommand.ClaimItem.class, DossierEvent.ItemClaimed.class, Aspect.CLAIMS),
            changes(DossierCommand.AmendItem.class, DossierEvent.ItemAmended.class, Aspect.CLAIMS),
            changes(DossierCommand.ValueItem.class, DossierEvent.ItemValued.class, Aspect.CLAIMS),
            changes(DossierCommand.SettleItem.class, DossierEvent.ItemSettled.class, Aspect.CLAIMS),
            changes(DossierCommand.WaiveItem.class, DossierEvent.ItemWaived.class, Aspect.CLAIMS),
            adds(DossierCommand.PromiseMoney.class, DossierEvent.MoneyPromised.class, Aspect.MONEY),
            adds(DossierCommand.ReceiveMoney.class, DossierEvent.MoneyReceived.class, Aspect.MONEY),
            changes(DossierCommand.RecordDefault.class, DossierEvent.PromiseDefaulted.class, Aspect.MONEY),
            adds(DossierCommand.PromiseDuty.class, DossierEvent.DutyPromised.class, Aspect.DUTIES),
            changes(DossierCommand.CheckDuty.class, DossierEvent.DutyChecked.class, Aspect.DUTIES),
            adds(DossierCommand.RequestCooperation.class, DossierEvent.CooperationRequested.class, Aspect.COOPERATION),
            changes(
                    DossierCommand.AnswerCooperation.class,
                    DossierEvent.CooperationAnswered.class,
                    Aspect.COOPERATION));

    private static final List<Touch> ALL =
            Stream.of(CONTACT, ORDER, DOSSIER).flatMap(List::stream).toList();

    private static final Map<Class<?>, Touch> BY_COMMAND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Touch::command, Function.identity()));

    private static final Map<String, Touch> BY_EVENT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Touch::eventName, Function.identity()));

    private static final Set<String> CLOCKS = Stream.of(TermEvent.class.getPermittedSubclasses())
            .map(event -> event.getAnnotation(Recorded.class).name())
            .collect(Collectors.toUnmodifiableSet());

    private ComplaintTouches() {}

    /** One row for each act, in the order of the chapters. */
    public static List<Touch> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of a complaint */
    public static Touch of(Class<?> command) {
        Touch touch = BY_COMMAND.get(command);
        if (touch == null) {
            throw new IllegalArgumentException("command: " + command.getName() + " (expected: a ComplaintCommand)");
        }
        return touch;
    }

    /**
     * Whether an act stands in the way of what has happened meanwhile. A clock that turned is nobody's act and stands in
     * nobody's way.
     *
     * @param happened stored name of an event; one that nobody knows stands in everybody's way
     */
    public static boolean clash(ComplaintAct act, String happened) {
        if (turnsAClock(happened)) {
            return false;
        }
        Touch done = BY_EVENT.get(happened);
        return done == null || of(act.command()).clashesWith(done);
    }

    /** Whether an event, by its stored name, is of a clock and not somebody's act. */
    public static boolean turnsAClock(String happened) {
        return CLOCKS.contains(happened);
    }

    private static Touch changes(
            Class<? extends ComplaintCommand> command, Class<? extends ComplaintEvent> event, Aspect... aspects) {
        return new Touch(command, event, Set.of(aspects), false);
    }

    private static Touch adds(
            Class<? extends ComplaintCommand> command, Class<? extends ComplaintEvent> event, Aspect... aspects) {
        return new Touch(command, event, Set.of(aspects), true);
    }
}
