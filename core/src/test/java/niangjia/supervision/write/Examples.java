package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.readyToFind;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.A_AND_B;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Medium;
import niangjia.shared.Money;
import niangjia.supervision.AnswerKind;
import niangjia.supervision.CloseReason;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.AssessRisk;
import niangjia.supervision.ClueCommand.AssignSupervisors;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueCommand.Escalate;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.ClueCommand.JoinBody;
import niangjia.supervision.ClueCommand.LeaveBody;
import niangjia.supervision.ClueCommand.NameComplainant;
import niangjia.supervision.ClueCommand.NameRespondent;
import niangjia.supervision.ClueCommand.RecordConsent;
import niangjia.supervision.ClueCommand.RecuseSupervisor;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.ClueCommand.TakeOver;
import niangjia.supervision.ClueCommand.TransferToUnit;
import niangjia.supervision.ClueEvent.BodyJoined;
import niangjia.supervision.ClueSource;
import niangjia.supervision.Complainant;
import niangjia.supervision.CorrectionKind;
import niangjia.supervision.CredentialId;
import niangjia.supervision.DeclineReason;
import niangjia.supervision.EvidenceKind;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.FailNegotiation;
import niangjia.supervision.InquiryCommand.FindBreach;
import niangjia.supervision.InquiryCommand.FindNoBreach;
import niangjia.supervision.InquiryCommand.GiveOralOpinion;
import niangjia.supervision.InquiryCommand.HearParty;
import niangjia.supervision.InquiryCommand.NoteRefusalToSign;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.InquiryCommand.OpenNegotiation;
import niangjia.supervision.InquiryCommand.RecordObstruction;
import niangjia.supervision.InquiryCommand.RecordSettlement;
import niangjia.supervision.InquiryCommand.ReleaseEvidence;
import niangjia.supervision.InquiryCommand.SignRecord;
import niangjia.supervision.InquiryCommand.TakeEvidence;
import niangjia.supervision.ObstructionKind;
import niangjia.supervision.OutcomeCommand.CloseCase;
import niangjia.supervision.OutcomeCommand.HandOn;
import niangjia.supervision.OutcomeCommand.HearMediationOutcome;
import niangjia.supervision.OutcomeCommand.HearReferralOutcome;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.OpenNextRound;
import niangjia.supervision.OutcomeCommand.RecordAct;
import niangjia.supervision.OutcomeCommand.ReopenCase;
import niangjia.supervision.OutcomeCommand.ReportCase;
import niangjia.supervision.OutcomeCommand.RevealIdentity;
import niangjia.supervision.OutcomeCommand.SpinOffMediation;
import niangjia.supervision.OutcomeCommand.VerifyCorrection;
import niangjia.supervision.OutcomeEvent.CaseHandedOn;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.MediationSpunOff;
import niangjia.supervision.PaperCommand.AcceptReply;
import niangjia.supervision.PaperCommand.AcknowledgeWarning;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.NoteAuthorityClosed;
import niangjia.supervision.PaperCommand.NoteAuthorityExtended;
import niangjia.supervision.PaperCommand.NoteServiceRefused;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.PublishNotice;
import niangjia.supervision.PaperCommand.PublishReminder;
import niangjia.supervision.PaperCommand.RecordAuthorityResult;
import niangjia.supervision.PaperCommand.RecordFiling;
import niangjia.supervision.PaperCommand.RecordNonFiling;
import niangjia.supervision.PaperCommand.RecordReply;
import niangjia.supervision.PaperCommand.RejectReply;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.PaperCommand.SendBackPaper;
import niangjia.supervision.PaperCommand.ServePaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperCommand.SkipRung;
import niangjia.supervision.PaperCommand.TransferMaterial;
import niangjia.supervision.PaperCommand.VoidPaper;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.RecusalAsker;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralId;
import niangjia.supervision.Respondent;
import niangjia.supervision.RevealBasis;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.SkipReason;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.SupervisorNamed;
import org.jspecify.annotations.Nullable;

/** For every command one that succeeds, with what must have happened besides the course of the case. */
final class Examples {
    private static final Map<Class<?>, Example> ALL = perCommand();

    private Examples() {}

    /**
     * @param paper the kind of the paper {@code p} it is about; none if it is about none
     * @param before events to put behind the course to a state
     */
    record Example(SupervisionCommand command, @Nullable PaperKind paper, List<Object> before) {}

    static Example of(Class<?> command) {
        return ALL.get(command);
    }

    /** The reason a case ends for must fit where it stands. */
    static SupervisionCommand of(Class<?> command, SupervisionStatus status) {
        if (command != CloseCase.class) {
            return of(command).command();
        }
        return close(
                switch (status) {
                    case CORRECTED -> CloseReason.CORRECTED;
                    case NO_BREACH -> CloseReason.NO_BREACH;
                    case DECIDED -> CloseReason.AUTHORITY_DECIDED;
                    default -> CloseReason.WITHDRAWN;
                });
    }

    static List<Example> all() {
        return List.copyOf(ALL.values());
    }

    static RegisterClue register(@Nullable Complainant who, Respondent... respondents) {
        return new RegisterClue(
                ID,
                AT,
                ClueSource.DIRECT,
                Category.WAGE,
                COUNTY,
                who,
                sealed("account"),
                List.of(respondents),
                20,
                ComplaintId.of("1"));
    }

    static AssignSupervisors assign(String... ids) {
        return new AssignSupervisors(
                ID,
                AT,
                Stream.of(ids)
                        .map(id -> new SupervisorNamed(CredentialId.of(id), false))
                        .toList());
    }

    static HearParty hear(String record, String respondentId, HeardSide side, List<CredentialId> supervisors) {
        return new HearParty(ID, AT, record, respondentId, side, supervisors, sealed("who"), sealed("statement"));
    }

    static FindBreach breach(String respondentId) {
        return new FindBreach(ID, AT, respondentId, List.of("劳动法 50"), sealed("facts"), List.of("e1"), 20);
    }

    static CloseCase close(CloseReason reason) {
        return new CloseCase(ID, AT, reason, sealed("outcome"));
    }

    private static Map<Class<?>, Example> perCommand() {
        List<Example> all = new ArrayList<>();
        clue(all);
        inquiry(all);
        papers(all);
        deliveries(all);
        outcome(all);
        return all.stream().collect(Collectors.toMap(each -> each.command().getClass(), Function.identity()));
    }

    private static void clue(List<Example> all) {
        all.add(example(register(named(false), respondent("r1", 120), respondent("r2", null))));
        all.add(example(new NameComplainant(ID, AT, named(true))));
        all.add(example(new RecordConsent(ID, AT, true)));
        all.add(example(new NameRespondent(ID, AT, respondent("r3", 30))));
        all.add(example(new SubstituteRespondent(ID, AT, "r2", respondent("r3", 30), sealed("reason"))));
        all.add(example(new AssessRisk(ID, AT, RiskLevel.MEDIUM, true, sealed("note"))));
        all.add(example(new DeclineClue(ID, AT, DeclineReason.IN_COURT, sealed("explanation"), "court")));
        all.add(example(new GiveDeclineNotice(ID, AT, Medium.PAPER, "d1")));
        all.add(example(new AcceptClue(ID, AT, sealed("note"))));
        all.add(example(new TransferToUnit(ID, AT, TOWNSHIP, sealed("reason"))));
        all.add(example(new TakeOver(ID, AT, CITY, sealed("reason"))));
        all.add(example(new Escalate(ID, AT, CITY, sealed("reason"))));
        all.add(example(assign("c", "d")));
        all.add(example(new RecuseSupervisor(ID, AT, CredentialId.of("a"), RecusalAsker.EMPLOYER, sealed("ground"))));
        all.add(example(new JoinBody(ID, AT, "b2", "劳动监察大队", BodyRole.CO_HANDLER)));
        all.add(example(new LeaveBody(ID, AT, "b1"), new BodyJoined(ID.value(), AT, "b1", "劳动监察大队", "CO_HANDLER")));
    }

    private static void inquiry(List<Example> all) {
        all.add(example(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "workshop")));
        all.add(example(hear("h1", "r1", HeardSide.EMPLOYER, A_AND_B)));
        all.add(example(
                new SignRecord(ID, AT, "h2", true, sealed("signed-by")),
                Happened.heard("h2", "r1", HeardSide.EMPLOYER)));
        all.add(example(
                new NoteRefusalToSign(ID, AT, "h2", sealed("reason")), Happened.heard("h2", "r1", HeardSide.EMPLOYER)));
        all.add(example(new TakeEvidence(ID, AT, "e1", EvidenceKind.PAYROLL, "工资表", "employer", sealed("content"))));
        all.add(example(new ReleaseEvidence(ID, AT, "e1", "arbitration", true), Happened.evidence("e1")));
        all.add(example(new RecordObstruction(ID, AT, "r1", ObstructionKind.HID_MATERIAL, sealed("text"))));
        all.add(example(breach("r2"), readyToFind("r2")));
        all.add(example(new FindNoBreach(ID, AT, "r2", sealed("grounds")), readyToFind("r2")));
        all.add(example(
                new GiveOralOpinion(ID, AT, "r1", "h3", sealed("opinion"), A_AND_B),
                Happened.heard("h3", "r1", HeardSide.EMPLOYER)));
        all.add(example(new OpenNegotiation(ID, AT, true, true)));
        all.add(example(new RecordSettlement(ID, AT, sealed("terms"))));
        all.add(example(new FailNegotiation(ID, AT, sealed("reason"))));
    }

    private static void papers(List<Example> all) {
        PaperKind reminder = PaperKind.REMINDER;
        all.add(example(new SkipRung(ID, AT, "r1", reminder, SkipReason.URGENT, sealed("explanation"))));
        all.add(example(new DraftPaper(ID, AT, "new", paper(reminder, "r1"))));
        all.add(about(reminder, new RevisePaper(ID, AT, "p", paper(reminder, "r2"))));
        all.add(about(reminder, new PassPaper(ID, AT, "p", sealed("note"))));
        all.add(about(reminder, new SendBackPaper(ID, AT, "p", sealed("reason"))));
        all.add(about(reminder, new SignPaper(ID, AT, "p", "d1")));
        all.add(about(reminder, new AcknowledgeWarning(ID, AT, "p", sealed("note"))));
        all.add(about(reminder, new IssuePaper(ID, AT, "p", "d1")));
        all.add(about(reminder, new PlaceSeal(ID, AT, "p", "keeper")));
        all.add(about(reminder, new VoidPaper(ID, AT, "p", sealed("reason"))));
    }

    private static void deliveries(List<Example> all) {
        PaperKind opinion = PaperKind.OPINION;
        PaperKind suggestion = PaperKind.SUGGESTION;
        all.add(about(opinion, new ServePaper(ID, AT, "p", ServiceWay.RECEIPT, sealed("receiver"), "receipt")));
        all.add(about(opinion, new NoteServiceRefused(ID, AT, "p", List.of(sealed("one"), sealed("two")), "photo")));
        all.add(about(opinion, new PublishNotice(ID, AT, "p", "gate")));
        all.add(about(PaperKind.PUBLIC_REMINDER, new PublishReminder(ID, AT, "p", "web")));
        all.add(about(opinion, new RecordReply(ID, AT, "p", AnswerKind.VISIT, sealed("text"))));
        all.add(about(opinion, new AcceptReply(ID, AT, "p", sealed("finding"))));
        all.add(about(opinion, new RejectReply(ID, AT, "p", sealed("reason"))));
        all.add(new Example(
                new TransferMaterial(ID, AT, "p", List.of("e1"), sealed("receiver")),
                suggestion,
                List.of(Happened.evidence("e1"))));
        all.add(about(suggestion, new RecordFiling(ID, AT, "p", "人社局", "2026-1")));
        all.add(about(suggestion, new RecordNonFiling(ID, AT, "p", "人社局", sealed("reasons"))));
        all.add(about(suggestion, new NoteAuthorityExtended(ID, AT, "p", 30, sealed("reason"))));
        all.add(about(suggestion, new NoteAuthorityClosed(ID, AT, "p")));
        all.add(about(suggestion, new RecordAuthorityResult(ID, AT, "p", sealed("result"))));
    }

    private static void outcome(List<Example> all) {
        all.add(example(new VerifyCorrection(
                ID, AT, "r2", CorrectionKind.MONEY_PAID, sealed("finding"), 20, Money.yuan(4800), TODAY.plusDays(30))));
        all.add(example(new OpenNextRound(ID, AT, sealed("new-facts"))));
        all.add(example(new InformComplainant(ID, AT, Medium.PHONE, sealed("words"))));
        all.add(example(new HandOn(ID, AT, ReferralId.of("1"), ReferralBody.LEGAL_AID, "asked for")));
        all.add(example(
                new HearReferralOutcome(ID, AT, ReferralId.of("2"), sealed("outcome")),
                new CaseHandedOn(ID.value(), AT, "referral:2", "LEGAL_AID", "asked for")));
        all.add(example(new SpinOffMediation(ID, AT, "mediation:1")));
        all.add(example(
                new HearMediationOutcome(ID, AT, "mediation:2", sealed("outcome")),
                new MediationSpunOff(ID.value(), AT, "mediation:2")));
        all.add(example(new RecordAct(ID, AT, ActKind.MEETING, List.of("union"), sealed("text"), TODAY)));
        all.add(example(new RevealIdentity(ID, AT, "police", "rescue", RevealBasis.EMERGENCY)));
        all.add(example(new ReportCase(ID, AT, sealed("text"))));
        all.add(example(
                close(CloseReason.WITHDRAWN),
                new CaseReported(ID.value(), AT, sealed("text"), "supervisor"),
                new ComplainantInformed(ID.value(), AT, "PHONE", sealed("words"))));
        all.add(example(new ReopenCase(ID, AT, sealed("new-facts"))));
    }

    private static Example about(PaperKind kind, SupervisionCommand command) {
        return new Example(command, kind, List.of());
    }

    private static Example example(SupervisionCommand command, Object... before) {
        return new Example(command, null, List.of(before));
    }

    private static Example example(SupervisionCommand command, List<Object> before) {
        return new Example(command, null, before);
    }
}
