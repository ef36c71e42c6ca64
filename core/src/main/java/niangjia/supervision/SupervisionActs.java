package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import niangjia.supervision.SupervisionAct.Side;

/** The state table of supervision as data: the aggregate refuses by it, and the pages show acts by it. */
public final class SupervisionActs {
    private static final Set<Role> TAKING_IN =
            EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.SUPERVISOR);
    private static final Set<Role> CASE_WORK = EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.CHAIR);
    /** Whoever takes the mediation in, or asks for one. */
    private static final Set<Role> CASE_WORK_OR_MEDIATOR =
            EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.CHAIR);
    /** The committee speaks by its chair, who is chair or vice-chair of the union. */
    private static final Set<Role> COMMITTEE = EnumSet.of(Role.CHAIR);

    private static final Set<Role> COMMITTEE_OR_SUPERVISOR = EnumSet.of(Role.CHAIR, Role.SUPERVISOR);
    private static final Set<Role> INQUIRY = EnumSet.of(Role.SUPERVISOR);
    private static final Set<Role> PAPER_WORK = EnumSet.of(Role.SUPERVISOR, Role.HANDLER);
    private static final Set<Role> ROUTING = EnumSet.of(Role.CHAIR, Role.DISPATCHER);

    private static final Set<SupervisionStatus> ANY_STATE = EnumSet.allOf(SupervisionStatus.class);
    private static final Set<SupervisionStatus> OPEN =
            EnumSet.complementOf(EnumSet.of(SupervisionStatus.DECLINED, SupervisionStatus.CLOSED));
    /** From the acceptance for ever: replies and results arrive after closing too. */
    private static final Set<SupervisionStatus> TAKEN_UP =
            EnumSet.complementOf(EnumSet.of(SupervisionStatus.REGISTERED, SupervisionStatus.DECLINED));

    private static final Set<SupervisionStatus> RUNNING =
            EnumSet.range(SupervisionStatus.ACCEPTED, SupervisionStatus.DECIDED);
    /** From the first hearing to the finding, which may be corrected. */
    private static final Set<SupervisionStatus> HEARING =
            EnumSet.of(SupervisionStatus.INQUIRING, SupervisionStatus.BREACH_FOUND);

    /** A letter may be the first step, before any finding, and in the middle of talks. */
    private static final Set<SupervisionStatus> WORKING = EnumSet.of(
            SupervisionStatus.ACCEPTED,
            SupervisionStatus.ASSIGNED,
            SupervisionStatus.INQUIRING,
            SupervisionStatus.BREACH_FOUND,
            SupervisionStatus.NEGOTIATING);

    private static final Set<SupervisionStatus> PAPERS = and(WORKING, SupervisionStatus.WITH_AUTHORITY);

    private static final Set<SupervisionStatus> CORRECTABLE = and(PAPERS, SupervisionStatus.DECIDED);

    private static final List<SupervisionAct> ALL = List.of(
            new SupervisionAct(
                    ClueCommand.RegisterClue.class, EnumSet.noneOf(SupervisionStatus.class), TAKING_IN, Side.TAKEN_IN),
            new SupervisionAct(ClueCommand.NameComplainant.class, ANY_STATE, TAKING_IN, Side.CONCERNED),
            new SupervisionAct(ClueCommand.RecordConsent.class, ANY_STATE, TAKING_IN, Side.CONCERNED),
            new SupervisionAct(ClueCommand.NameRespondent.class, OPEN, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(ClueCommand.SubstituteRespondent.class, OPEN, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(ClueCommand.AssessRisk.class, OPEN, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.FINDING, ClueEvent.RiskAssessed.class),
            new SupervisionAct(
                            ClueCommand.DeclineClue.class,
                            EnumSet.of(SupervisionStatus.REGISTERED),
                            COMMITTEE,
                            Side.HOLDER)
                    .deciding(DecisionKind.REFUSAL, ClueEvent.ClueDeclined.class),
            new SupervisionAct(
                            ClueCommand.GiveDeclineNotice.class,
                            EnumSet.of(SupervisionStatus.DECLINED),
                            CASE_WORK,
                            Side.HOLDER)
                    .deciding(DecisionKind.LETTER, ClueEvent.DeclineNoticeGiven.class),
            new SupervisionAct(
                    ClueCommand.AcceptClue.class, EnumSet.of(SupervisionStatus.REGISTERED), COMMITTEE, Side.HOLDER),
            new SupervisionAct(
                    ClueCommand.TransferToUnit.class,
                    EnumSet.of(SupervisionStatus.REGISTERED, SupervisionStatus.ACCEPTED),
                    ROUTING,
                    Side.CONCERNED),
            new SupervisionAct(ClueCommand.TakeOver.class, OPEN, ROUTING, Side.CONCERNED),
            new SupervisionAct(ClueCommand.Escalate.class, RUNNING, COMMITTEE_OR_SUPERVISOR, Side.HOLDER),
            new SupervisionAct(
                    ClueCommand.AssignSupervisors.class,
                    EnumSet.of(
                            SupervisionStatus.ACCEPTED,
                            SupervisionStatus.ASSIGNED,
                            SupervisionStatus.INQUIRING,
                            SupervisionStatus.BREACH_FOUND),
                    COMMITTEE,
                    Side.HOLDER),
            new SupervisionAct(
                    ClueCommand.RecuseSupervisor.class,
                    EnumSet.of(
                            SupervisionStatus.ASSIGNED,
                            SupervisionStatus.INQUIRING,
                            SupervisionStatus.BREACH_FOUND,
                            SupervisionStatus.NEGOTIATING),
                    COMMITTEE,
                    Side.HOLDER),
            new SupervisionAct(ClueCommand.JoinBody.class, TAKEN_UP, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(ClueCommand.LeaveBody.class, TAKEN_UP, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(
                    InquiryCommand.OpenInquiry.class,
                    EnumSet.of(SupervisionStatus.ASSIGNED, SupervisionStatus.INQUIRING, SupervisionStatus.BREACH_FOUND),
                    INQUIRY,
                    Side.HOLDER),
            new SupervisionAct(InquiryCommand.HearParty.class, HEARING, INQUIRY, Side.HOLDER),
            new SupervisionAct(InquiryCommand.SignRecord.class, HEARING, INQUIRY, Side.HOLDER),
            new SupervisionAct(InquiryCommand.NoteRefusalToSign.class, HEARING, INQUIRY, Side.HOLDER),
            new SupervisionAct(InquiryCommand.TakeEvidence.class, RUNNING, CASE_WORK, Side.HOLDER),
            new SupervisionAct(InquiryCommand.ReleaseEvidence.class, TAKEN_UP, COMMITTEE, Side.HOLDER),
            new SupervisionAct(
                    InquiryCommand.RecordObstruction.class,
                    EnumSet.of(
                            SupervisionStatus.INQUIRING, SupervisionStatus.BREACH_FOUND, SupervisionStatus.NEGOTIATING),
                    INQUIRY,
                    Side.HOLDER),
            new SupervisionAct(InquiryCommand.FindBreach.class, HEARING, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, InquiryEvent.BreachFound.class),
            new SupervisionAct(InquiryCommand.FindNoBreach.class, HEARING, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, InquiryEvent.NoBreachFound.class),
            new SupervisionAct(
                            InquiryCommand.GiveOralOpinion.class,
                            EnumSet.of(SupervisionStatus.BREACH_FOUND),
                            INQUIRY,
                            Side.HOLDER)
                    .deciding(DecisionKind.FINDING, InquiryEvent.OralOpinionGiven.class),
            new SupervisionAct(
                    InquiryCommand.OpenNegotiation.class,
                    EnumSet.of(SupervisionStatus.BREACH_FOUND),
                    COMMITTEE_OR_SUPERVISOR,
                    Side.HOLDER),
            new SupervisionAct(
                            InquiryCommand.RecordSettlement.class,
                            EnumSet.of(SupervisionStatus.NEGOTIATING),
                            COMMITTEE_OR_SUPERVISOR,
                            Side.HOLDER)
                    .deciding(DecisionKind.AGREEMENT, InquiryEvent.NegotiationSettled.class),
            new SupervisionAct(
                            InquiryCommand.FailNegotiation.class,
                            EnumSet.of(SupervisionStatus.NEGOTIATING),
                            COMMITTEE_OR_SUPERVISOR,
                            Side.HOLDER)
                    .deciding(DecisionKind.FINDING, InquiryEvent.NegotiationFailed.class),
            new SupervisionAct(PaperCommand.SkipRung.class, WORKING, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, PaperEvent.RungSkipped.class),
            new SupervisionAct(PaperCommand.DraftPaper.class, PAPERS, PAPER_WORK, Side.HOLDER)
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperDrafted.class),
            new SupervisionAct(
                            PaperCommand.RevisePaper.class,
                            PAPERS,
                            PAPER_WORK,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.DRAFTED))
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperRevised.class),
            new SupervisionAct(
                            PaperCommand.PassPaper.class,
                            PAPERS,
                            COMMITTEE_OR_SUPERVISOR,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.DRAFTED))
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperPassed.class),
            new SupervisionAct(
                            PaperCommand.SendBackPaper.class,
                            PAPERS,
                            COMMITTEE_OR_SUPERVISOR,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.REVIEWED, PaperStatus.SIGNED))
                    .deciding(DecisionKind.REFUSAL, PaperEvent.PaperSentBack.class),
            new SupervisionAct(
                            PaperCommand.SignPaper.class,
                            PAPERS,
                            COMMITTEE_OR_SUPERVISOR,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.REVIEWED))
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperSigned.class),
            new SupervisionAct(
                    PaperCommand.AcknowledgeWarning.class,
                    PAPERS,
                    COMMITTEE,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.DRAFTED, PaperStatus.REVIEWED, PaperStatus.SIGNED)),
            new SupervisionAct(
                            PaperCommand.IssuePaper.class,
                            PAPERS,
                            PAPER_WORK,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.SIGNED))
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperIssued.class),
            new SupervisionAct(
                    PaperCommand.PlaceSeal.class, RUNNING, PAPER_WORK, Side.HOLDER, EnumSet.of(PaperStatus.ISSUED)),
            new SupervisionAct(
                            PaperCommand.VoidPaper.class,
                            TAKEN_UP,
                            COMMITTEE,
                            Side.HOLDER,
                            EnumSet.of(
                                    PaperStatus.DRAFTED,
                                    PaperStatus.REVIEWED,
                                    PaperStatus.SIGNED,
                                    PaperStatus.ISSUED,
                                    PaperStatus.SEALED))
                    .deciding(DecisionKind.LETTER, PaperEvent.PaperVoided.class),
            new SupervisionAct(
                    PaperCommand.ServePaper.class, RUNNING, PAPER_WORK, Side.HOLDER, EnumSet.of(PaperStatus.SEALED)),
            new SupervisionAct(
                    PaperCommand.NoteServiceRefused.class,
                    RUNNING,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.SEALED)),
            new SupervisionAct(
                    PaperCommand.PublishNotice.class, RUNNING, PAPER_WORK, Side.HOLDER, EnumSet.of(PaperStatus.SEALED)),
            new SupervisionAct(
                    PaperCommand.PublishReminder.class,
                    RUNNING,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.SEALED)),
            new SupervisionAct(
                    PaperCommand.RecordReply.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.SERVED, PaperStatus.REFUSED, PaperStatus.LAPSED)),
            new SupervisionAct(
                            PaperCommand.AcceptReply.class,
                            RUNNING,
                            COMMITTEE,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.ANSWERED))
                    .deciding(DecisionKind.FINDING, PaperEvent.ReplyAccepted.class),
            new SupervisionAct(
                            PaperCommand.RejectReply.class,
                            RUNNING,
                            COMMITTEE,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.ANSWERED))
                    .deciding(DecisionKind.REFUSAL, PaperEvent.ReplyRejected.class),
            new SupervisionAct(
                            PaperCommand.TransferMaterial.class,
                            RUNNING,
                            PAPER_WORK,
                            Side.HOLDER,
                            EnumSet.of(PaperStatus.SEALED, PaperStatus.SERVED))
                    .deciding(DecisionKind.LETTER, PaperEvent.MaterialTransferred.class),
            new SupervisionAct(
                    PaperCommand.RecordFiling.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.SERVED, PaperStatus.NOT_FILED)),
            new SupervisionAct(
                    PaperCommand.RecordNonFiling.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.SERVED)),
            new SupervisionAct(
                    PaperCommand.NoteAuthorityExtended.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.FILED)),
            new SupervisionAct(
                    PaperCommand.NoteAuthorityClosed.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.FILED)),
            new SupervisionAct(
                    PaperCommand.RecordAuthorityResult.class,
                    TAKEN_UP,
                    PAPER_WORK,
                    Side.HOLDER,
                    EnumSet.of(PaperStatus.FILED, PaperStatus.CLOSED_THERE)),
            new SupervisionAct(OutcomeCommand.VerifyCorrection.class, CORRECTABLE, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, OutcomeEvent.CorrectionVerified.class),
            new SupervisionAct(
                    OutcomeCommand.OpenNextRound.class,
                    EnumSet.of(SupervisionStatus.CORRECTED, SupervisionStatus.NO_BREACH, SupervisionStatus.DECIDED),
                    COMMITTEE,
                    Side.HOLDER),
            new SupervisionAct(OutcomeCommand.InformComplainant.class, TAKEN_UP, CASE_WORK, Side.CONCERNED)
                    .deciding(DecisionKind.LETTER, OutcomeEvent.ComplainantInformed.class),
            new SupervisionAct(OutcomeCommand.HandOn.class, RUNNING, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.LETTER, OutcomeEvent.CaseHandedOn.class),
            new SupervisionAct(OutcomeCommand.HearReferralOutcome.class, TAKEN_UP, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(OutcomeCommand.SpinOffMediation.class, RUNNING, CASE_WORK_OR_MEDIATOR, Side.CONCERNED),
            new SupervisionAct(OutcomeCommand.HearMediationOutcome.class, TAKEN_UP, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(OutcomeCommand.RecordAct.class, ANY_STATE, CASE_WORK, Side.CONCERNED),
            new SupervisionAct(OutcomeCommand.RevealIdentity.class, ANY_STATE, COMMITTEE, Side.CONCERNED),
            new SupervisionAct(OutcomeCommand.ReportCase.class, RUNNING, COMMITTEE_OR_SUPERVISOR, Side.HOLDER)
                    .deciding(DecisionKind.FINDING, OutcomeEvent.CaseReported.class),
            new SupervisionAct(OutcomeCommand.CloseCase.class, RUNNING, COMMITTEE, Side.HOLDER)
                    .deciding(DecisionKind.CLOSING, OutcomeEvent.CaseClosed.class),
            new SupervisionAct(
                    OutcomeCommand.ReopenCase.class,
                    EnumSet.of(SupervisionStatus.DECLINED, SupervisionStatus.CLOSED),
                    COMMITTEE,
                    Side.HOLDER));

    private static final Map<Class<?>, SupervisionAct> BY_COMMAND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(SupervisionAct::command, Function.identity()));

    private SupervisionActs() {}

    /** Every act, in the order of the course. */
    public static List<SupervisionAct> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of a supervision case */
    public static SupervisionAct of(Class<?> command) {
        SupervisionAct act = BY_COMMAND.get(command);
        if (act == null) {
            throw new IllegalArgumentException("command: " + command.getName() + " (expected: a SupervisionCommand)");
        }
        return act;
    }

    private static Set<SupervisionStatus> and(Set<SupervisionStatus> some, SupervisionStatus another) {
        Set<SupervisionStatus> all = EnumSet.copyOf(some);
        all.add(another);
        return all;
    }
}
