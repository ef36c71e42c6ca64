package niangjia.mediation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.mediation.AgreementCommand.AnswerProposal;
import niangjia.mediation.AgreementCommand.ApplyForReview;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.MakeProposal;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.RecordReview;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementCommand.WithdrawDraft;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.AskOtherSide;
import niangjia.mediation.ApplicationCommand.FindRelation;
import niangjia.mediation.ApplicationCommand.GiveRefusalNotice;
import niangjia.mediation.ApplicationCommand.JoinBody;
import niangjia.mediation.ApplicationCommand.LeaveBody;
import niangjia.mediation.ApplicationCommand.LinkProceedings;
import niangjia.mediation.ApplicationCommand.NameParty;
import niangjia.mediation.ApplicationCommand.NoteProceedings;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.RecordRefusal;
import niangjia.mediation.ApplicationCommand.RejectApplication;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationCommand.SignForPapers;
import niangjia.mediation.ApplicationCommand.SubstituteParty;
import niangjia.mediation.ApplicationCommand.TransferCase;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.BenchCommand.ObjectToMediator;
import niangjia.mediation.BenchCommand.ReplaceMediator;
import niangjia.mediation.BenchCommand.StandAside;
import niangjia.mediation.ClaimCommand.AmendClaim;
import niangjia.mediation.ClaimCommand.AssessClaim;
import niangjia.mediation.ClaimCommand.ExplainRights;
import niangjia.mediation.ClaimCommand.NoteLimitationFact;
import niangjia.mediation.ClaimCommand.NotePaidBefore;
import niangjia.mediation.ClaimCommand.RecordEmploymentEnd;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimCommand.WaiveClaims;
import niangjia.mediation.ClaimCommand.WithdrawClaim;
import niangjia.mediation.EndingCommand.ArchiveCase;
import niangjia.mediation.EndingCommand.CallBack;
import niangjia.mediation.EndingCommand.CloseCase;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.EndingCommand.ExtendMediation;
import niangjia.mediation.EndingCommand.RecordAct;
import niangjia.mediation.EndingCommand.ReportBack;
import niangjia.mediation.EndingCommand.ReportSham;
import niangjia.mediation.EndingCommand.ResumeMediation;
import niangjia.mediation.EndingCommand.SuspendForSham;
import niangjia.mediation.MediationAct.Side;
import niangjia.mediation.PerformanceCommand.CheckDuty;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordEnforcement;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.RollCommand.CorrectMember;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.RollCommand.GiveMandate;
import niangjia.mediation.RollCommand.LeaveRoll;
import niangjia.mediation.RollCommand.NameRepresentatives;
import niangjia.mediation.RollCommand.SetMemberSums;
import niangjia.mediation.RollCommand.WithdrawMandate;
import niangjia.mediation.SessionCommand.BeginAppraisal;
import niangjia.mediation.SessionCommand.CancelSession;
import niangjia.mediation.SessionCommand.CheckIdentity;
import niangjia.mediation.SessionCommand.EndAppraisal;
import niangjia.mediation.SessionCommand.HoldSession;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SessionCommand.MoveSession;
import niangjia.mediation.SessionCommand.PassOnNote;
import niangjia.mediation.SessionCommand.RecordNoShow;
import niangjia.mediation.SessionCommand.ScheduleSession;
import niangjia.mediation.SessionCommand.TellOfSession;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;

/** The state table of mediation as data: the aggregate refuses by it, and the pages show acts by it. */
public final class MediationActs {
    private static final Set<Role> TAKING_IN = EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.MEDIATOR);
    private static final Set<Role> CASE_WORK = EnumSet.of(Role.HANDLER, Role.MEDIATOR, Role.CHAIR);
    private static final Set<Role> MEDIATION = EnumSet.of(Role.MEDIATOR, Role.CHAIR);
    /** Whose notes they are is judged besides: the mediators of the case alone. */
    private static final Set<Role> NOTES = EnumSet.of(Role.MEDIATOR);
    /** The organisation that mediates speaks by its head. */
    private static final Set<Role> ORGANISATION = EnumSet.of(Role.CHAIR, Role.DISPATCHER);

    private static final Set<Role> HEAD = EnumSet.of(Role.CHAIR);
    private static final Set<Role> SEALING = EnumSet.of(Role.CHAIR, Role.HANDLER);

    private static final Set<MediationStatus> NONE = EnumSet.noneOf(MediationStatus.class);
    private static final Set<MediationStatus> ANY_STATE = EnumSet.allOf(MediationStatus.class);
    private static final Set<MediationStatus> OPEN =
            EnumSet.complementOf(EnumSet.of(MediationStatus.CLOSED, MediationStatus.ARCHIVED));

    private static final Set<MediationStatus> BEFORE_THE_DRAFT = EnumSet.of(
            MediationStatus.RECEIVED,
            MediationStatus.SCREENED,
            MediationStatus.CONSENT_ASKED,
            MediationStatus.CONSENTED,
            MediationStatus.ACCEPTED,
            MediationStatus.MEDIATING);

    private static final Set<MediationStatus> SCREENED_ON = EnumSet.of(
            MediationStatus.SCREENED,
            MediationStatus.CONSENT_ASKED,
            MediationStatus.CONSENTED,
            MediationStatus.ACCEPTED,
            MediationStatus.MEDIATING);
    private static final Set<MediationStatus> TALKING = EnumSet.of(MediationStatus.ACCEPTED, MediationStatus.MEDIATING);
    /** From the acceptance until the agreement binds. */
    private static final Set<MediationStatus> RUNNING = EnumSet.of(
            MediationStatus.ACCEPTED, MediationStatus.MEDIATING, MediationStatus.SUSPENDED, MediationStatus.DRAFTED);

    private static final Set<MediationStatus> UNSIGNED = and(BEFORE_THE_DRAFT, MediationStatus.DRAFTED);
    private static final Set<MediationStatus> TALKING_OR_DRAFTED = and(TALKING, MediationStatus.DRAFTED);
    /** Whatever has neither an agreement nor an end. */
    private static final Set<MediationStatus> UNDECIDED =
            and(and(BEFORE_THE_DRAFT, MediationStatus.SUSPENDED), MediationStatus.DRAFTED);

    private static final Set<MediationStatus> OWING = EnumSet.of(MediationStatus.EFFECTIVE, MediationStatus.DEFAULTED);
    private static final Set<MediationStatus> AGREED = and(OWING, MediationStatus.PERFORMED);
    private static final Set<MediationStatus> CALLED_BACK = and(AGREED, MediationStatus.FAILED);
    private static final Set<MediationStatus> ENDED = EnumSet.of(
            MediationStatus.REJECTED,
            MediationStatus.REFUSED,
            MediationStatus.FAILED,
            MediationStatus.DEFAULTED,
            MediationStatus.PERFORMED);

    private static final List<MediationAct> ALL = List.of(
            new MediationAct(ReceiveApplication.class, NONE, TAKING_IN, Side.TAKEN_IN),
            new MediationAct(NameParty.class, OPEN, CASE_WORK, Side.CONCERNED),
            new MediationAct(SubstituteParty.class, OPEN, CASE_WORK, Side.CONCERNED),
            new MediationAct(LinkProceedings.class, OPEN, CASE_WORK, Side.CONCERNED),
            new MediationAct(NoteProceedings.class, ANY_STATE, CASE_WORK, Side.CONCERNED),
            new MediationAct(SignForPapers.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(ScreenApplication.class, EnumSet.of(MediationStatus.RECEIVED), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, ApplicationEvent.ApplicationScreened.class),
            new MediationAct(RejectApplication.class, EnumSet.of(MediationStatus.RECEIVED), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.REFUSAL, ApplicationEvent.ApplicationRejected.class),
            new MediationAct(AskOtherSide.class, EnumSet.of(MediationStatus.SCREENED), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.LETTER, ApplicationEvent.ConsentRequested.class),
            new MediationAct(
                    RecordConsent.class,
                    EnumSet.of(MediationStatus.SCREENED, MediationStatus.CONSENT_ASKED),
                    CASE_WORK,
                    Side.HOLDER),
            new MediationAct(
                            RecordRefusal.class,
                            EnumSet.of(MediationStatus.SCREENED, MediationStatus.CONSENT_ASKED),
                            CASE_WORK,
                            Side.HOLDER)
                    .deciding(DecisionKind.REFUSAL, ApplicationEvent.MediationRefused.class),
            new MediationAct(GiveRefusalNotice.class, EnumSet.of(MediationStatus.REFUSED), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.LETTER, ApplicationEvent.RefusalNoticeGiven.class),
            new MediationAct(AcceptCase.class, EnumSet.of(MediationStatus.CONSENTED), ORGANISATION, Side.HOLDER),
            new MediationAct(TransferCase.class, BEFORE_THE_DRAFT, ORGANISATION, Side.HOLDER),
            new MediationAct(FindRelation.class, SCREENED_ON, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, ApplicationEvent.RelationFound.class),
            new MediationAct(JoinBody.class, OPEN, CASE_WORK, Side.CONCERNED),
            new MediationAct(LeaveBody.class, OPEN, CASE_WORK, Side.CONCERNED),
            new MediationAct(AppointMediators.class, RUNNING, ORGANISATION, Side.HOLDER),
            new MediationAct(ObjectToMediator.class, RUNNING, CASE_WORK, Side.HOLDER),
            new MediationAct(StandAside.class, RUNNING, MEDIATION, Side.HOLDER),
            new MediationAct(ReplaceMediator.class, RUNNING, ORGANISATION, Side.HOLDER),
            new MediationAct(ScheduleSession.class, TALKING, CASE_WORK, Side.HOLDER),
            new MediationAct(TellOfSession.class, TALKING, CASE_WORK, Side.HOLDER),
            new MediationAct(MoveSession.class, TALKING, CASE_WORK, Side.HOLDER),
            new MediationAct(CancelSession.class, RUNNING, CASE_WORK, Side.HOLDER),
            new MediationAct(CheckIdentity.class, TALKING, CASE_WORK, Side.HOLDER),
            new MediationAct(HoldSession.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(HoldTalk.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(RecordNoShow.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(WriteNote.class, RUNNING, NOTES, Side.HOLDER),
            new MediationAct(PassOnNote.class, RUNNING, NOTES, Side.HOLDER),
            new MediationAct(BeginAppraisal.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(EndAppraisal.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(StateClaim.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(AmendClaim.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(AssessClaim.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, ClaimEvent.ClaimAssessed.class),
            new MediationAct(ExplainRights.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(SettleClaims.class, TALKING, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, ClaimEvent.ClaimsSettled.class),
            new MediationAct(WaiveClaims.class, TALKING, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, ClaimEvent.ClaimsWaived.class),
            new MediationAct(NotePaidBefore.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(WithdrawClaim.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(RecordEmploymentEnd.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(NoteLimitationFact.class, OPEN, CASE_WORK, Side.HOLDER),
            new MediationAct(EnterMembers.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(CorrectMember.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(LeaveRoll.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(NameRepresentatives.class, BEFORE_THE_DRAFT, CASE_WORK, Side.HOLDER),
            new MediationAct(GiveMandate.class, UNSIGNED, CASE_WORK, Side.HOLDER),
            new MediationAct(WithdrawMandate.class, UNSIGNED, CASE_WORK, Side.HOLDER),
            new MediationAct(SetMemberSums.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(MakeProposal.class, TALKING, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.ProposalMade.class),
            new MediationAct(AnswerProposal.class, TALKING, MEDIATION, Side.HOLDER),
            new MediationAct(DraftAgreement.class, EnumSet.of(MediationStatus.MEDIATING), MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.AgreementDrafted.class),
            new MediationAct(WithdrawDraft.class, EnumSet.of(MediationStatus.DRAFTED), MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.DraftWithdrawn.class),
            new MediationAct(SignAgreement.class, EnumSet.of(MediationStatus.DRAFTED), MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.AgreementSigned.class),
            new MediationAct(SealAgreement.class, EnumSet.of(MediationStatus.DRAFTED), SEALING, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.AgreementEffective.class),
            new MediationAct(RecordOralAgreement.class, EnumSet.of(MediationStatus.MEDIATING), MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, AgreementEvent.OralAgreementMade.class),
            new MediationAct(ApplyForReview.class, AGREED, CASE_WORK, Side.HOLDER),
            new MediationAct(RecordReview.class, AGREED, CASE_WORK, Side.HOLDER),
            new MediationAct(RecordPayment.class, OWING, CASE_WORK, Side.HOLDER),
            new MediationAct(CheckDuty.class, OWING, CASE_WORK, Side.HOLDER),
            new MediationAct(RecordDefault.class, OWING, CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, PerformanceEvent.PerformanceDefaulted.class),
            new MediationAct(OpenEnforcement.class, EnumSet.of(MediationStatus.DEFAULTED), CASE_WORK, Side.HOLDER),
            new MediationAct(RecordEnforcement.class, AGREED, CASE_WORK, Side.HOLDER),
            new MediationAct(ExtendMediation.class, TALKING, HEAD, Side.HOLDER),
            new MediationAct(SuspendForSham.class, TALKING_OR_DRAFTED, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, EndingEvent.MediationSuspended.class),
            new MediationAct(
                            ReportSham.class,
                            EnumSet.of(MediationStatus.SUSPENDED, MediationStatus.FAILED),
                            ORGANISATION,
                            Side.HOLDER)
                    .deciding(DecisionKind.LETTER, EndingEvent.ShamReported.class),
            new MediationAct(ResumeMediation.class, EnumSet.of(MediationStatus.SUSPENDED), ORGANISATION, Side.HOLDER),
            new MediationAct(EndWithoutAgreement.class, UNDECIDED, MEDIATION, Side.HOLDER)
                    .deciding(DecisionKind.CLOSING, EndingEvent.MediationFailed.class),
            new MediationAct(ReportBack.class, and(ENDED, MediationStatus.EFFECTIVE), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.LETTER, EndingEvent.ReportedBack.class),
            new MediationAct(RecordAct.class, ANY_STATE, CASE_WORK, Side.CONCERNED),
            new MediationAct(CallBack.class, CALLED_BACK, CASE_WORK, Side.HOLDER),
            new MediationAct(CloseCase.class, ENDED, ORGANISATION, Side.HOLDER)
                    .deciding(DecisionKind.CLOSING, EndingEvent.CaseClosed.class),
            new MediationAct(ArchiveCase.class, EnumSet.of(MediationStatus.CLOSED), CASE_WORK, Side.HOLDER)
                    .deciding(DecisionKind.CLOSING, EndingEvent.CaseArchived.class));

    private static final Map<Class<?>, MediationAct> BY_COMMAND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(MediationAct::command, Function.identity()));

    private MediationActs() {}

    /** Every act, in the order of the course. */
    public static List<MediationAct> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of a mediation case */
    public static MediationAct of(Class<?> command) {
        MediationAct act = BY_COMMAND.get(command);
        if (act == null) {
            throw new IllegalArgumentException("command: " + command.getName() + " (expected: a MediationCommand)");
        }
        return act;
    }

    private static Set<MediationStatus> and(Set<MediationStatus> some, MediationStatus another) {
        Set<MediationStatus> all = EnumSet.copyOf(some);
        all.add(another);
        return all;
    }
}
