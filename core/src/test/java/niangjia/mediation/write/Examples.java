package niangjia.mediation.write;

import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.M2;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.TOWNSHIP;
import static niangjia.mediation.write.MediationFixture.claim;
import static niangjia.mediation.write.MediationFixture.client;
import static niangjia.mediation.write.MediationFixture.draft;
import static niangjia.mediation.write.MediationFixture.employer;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.joint;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.remote;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.sent;
import static niangjia.mediation.write.MediationFixture.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.DutyKind;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.complaint.Satisfaction;
import niangjia.mediation.AgreementCommand.AnswerProposal;
import niangjia.mediation.AgreementCommand.ApplyForReview;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.MakeProposal;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.RecordReview;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementCommand.WithdrawDraft;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.AgreementEvent.ProposalMade;
import niangjia.mediation.AgreementEvent.ReviewRequested;
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
import niangjia.mediation.ApplicationEvent.BodyJoined;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.BenchCommand.ObjectToMediator;
import niangjia.mediation.BenchCommand.ReplaceMediator;
import niangjia.mediation.BenchCommand.StandAside;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ChosenBy;
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
import niangjia.mediation.ClaimKind;
import niangjia.mediation.Conflict;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndGround;
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
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.IdentityCheck;
import niangjia.mediation.LimitationFact;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.MemberSum;
import niangjia.mediation.MinutesSign;
import niangjia.mediation.PartySide;
import niangjia.mediation.PerformanceCommand.CheckDuty;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordEnforcement;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.Proceedings;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.ProposalAnswer;
import niangjia.mediation.ProposedBy;
import niangjia.mediation.RejectGround;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.mediation.RollCommand.CorrectMember;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.RollCommand.GiveMandate;
import niangjia.mediation.RollCommand.LeaveRoll;
import niangjia.mediation.RollCommand.NameRepresentatives;
import niangjia.mediation.RollCommand.SetMemberSums;
import niangjia.mediation.RollCommand.WithdrawMandate;
import niangjia.mediation.RollMember;
import niangjia.mediation.Route;
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
import niangjia.mediation.SessionEvent.AppraisalBegun;
import niangjia.mediation.SideParty;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;

/** For every command one that succeeds, with what must have happened besides the course of the case. */
final class Examples {
    private static final Map<Class<?>, Example> ALL = perCommand();

    private Examples() {}

    /** @param before events to put behind the course to a state; they leave the state as it is */
    record Example(MediationCommand command, List<Object> before) {}

    static Example of(Class<?> command) {
        return ALL.get(command);
    }

    /** The reason a case ends for must fit where it stands. */
    static MediationCommand of(Class<?> command, MediationStatus status) {
        if (command != CloseCase.class) {
            return of(command).command();
        }
        return close(
                switch (status) {
                    case REJECTED -> CaseEnd.REJECTED;
                    case REFUSED -> CaseEnd.REFUSED;
                    case FAILED -> CaseEnd.NOT_AGREED;
                    case DEFAULTED -> CaseEnd.ENFORCED_ELSEWHERE;
                    default -> CaseEnd.PERFORMED;
                });
    }

    static List<Example> all() {
        return List.copyOf(ALL.values());
    }

    static ReceiveApplication receive(ApplicationOrigin origin, SideParty... parties) {
        return new ReceiveApplication(
                ID,
                AT,
                origin,
                DeskKind.UNION,
                Category.WAGE,
                COUNTY,
                APPLICANT_KEY,
                RESPONDENT_KEY,
                List.of(parties),
                sealed("account"),
                sealed("spot-record"),
                "complaint:1",
                sent(Forum.COURT_FIRST_INSTANCE),
                "某市总工会",
                1,
                TODAY.minusDays(90));
    }

    static CloseCase close(CaseEnd reason) {
        return new CloseCase(ID, AT, reason, sealed("outcome"));
    }

    static AppointMediators appoint(String... names) {
        return new AppointMediators(
                ID,
                AT,
                Stream.of(names)
                        .map(name -> new MediatorNamed(MediatorId.of(name), Conflict.NONE))
                        .toList(),
                ChosenBy.PARTIES);
    }

    static AgreementDraft wages(String id) {
        return draft(
                id,
                List.of(instalment("i1", 600, TODAY.plusDays(30)), instalment("i2", 400, TODAY.plusDays(60))),
                List.of(new PlannedDuty("d1", DutyKind.CERTIFICATE, "r1", sealed("words"), TODAY.plusDays(90))));
    }

    private static Map<Class<?>, Example> perCommand() {
        List<Example> all = new ArrayList<>();
        application(all);
        bench(all);
        sessions(all);
        claims(all);
        roll(all);
        agreement(all);
        performance(all);
        ending(all);
        return all.stream().collect(Collectors.toMap(each -> each.command().getClass(), Function.identity()));
    }

    private static void application(List<Example> all) {
        all.add(example(receive(ApplicationOrigin.COURT_BEFORE_FILING, worker("a1"), employer("r1"))));
        all.add(example(new NameParty(ID, AT, client("t1"))));
        all.add(example(new SubstituteParty(ID, AT, "r1", employer("r2"), sealed("reason"))));
        all.add(example(new LinkProceedings(
                ID, AT, new Proceedings("l2", Forum.ARBITRATION, "某仲裁委", "2026-2", ProceedingsStanding.AGREED))));
        all.add(example(new NoteProceedings(ID, AT, "link", ProceedingsStanding.ENDED, sealed("words"))));
        all.add(example(new SignForPapers(ID, AT, "link")));
        all.add(example(new ScreenApplication(
                ID,
                AT,
                MediationTrack.LABOUR,
                List.of(DisputeKind.PAY_INJURY_COST_COMPENSATION),
                sealed("note"),
                "none")));
        all.add(example(new RejectApplication(ID, AT, RejectGround.NOT_COVERED, sealed("explanation"), "court")));
        all.add(example(new AskOtherSide(ID, AT, Medium.PHONE, sealed("words"))));
        all.add(example(new RecordConsent(ID, AT, "r1", true, Medium.PAPER)));
        all.add(example(new RecordRefusal(ID, AT, "r1", sealed("reason"))));
        all.add(example(new GiveRefusalNotice(ID, AT, Medium.PAPER, true)));
        all.add(example(new AcceptCase(ID, AT, sealed("note"))));
        all.add(example(new TransferCase(ID, AT, TOWNSHIP, sealed("reason"))));
        all.add(example(new FindRelation(ID, AT, MediationTrack.SERVICE, sealed("grounds"), "court")));
        all.add(example(new JoinBody(ID, AT, "b2", "劳动监察大队", BodyRole.CO_MEDIATOR)));
        all.add(example(new LeaveBody(ID, AT, "b1"), new BodyJoined(ID.value(), AT, "b1", "司法局", "CO_MEDIATOR")));
    }

    private static void bench(List<Example> all) {
        all.add(example(appoint("m2", "m3")));
        all.add(example(new ObjectToMediator(ID, AT, M1, "r1", sealed("ground"))));
        all.add(example(new StandAside(ID, AT, M1, sealed("ground"))));
        all.add(example(
                new ReplaceMediator(ID, AT, M1, new MediatorNamed(M2, Conflict.NONE), sealed("reason")),
                Happened.scheduled(joint("s1"))));
    }

    private static void sessions(List<Example> all) {
        all.add(example(new ScheduleSession(ID, AT, joint("s1"))));
        all.add(example(new TellOfSession(ID, AT, "s1", "a1", Medium.PHONE), Happened.scheduled(joint("s1"))));
        all.add(example(new MoveSession(ID, AT, joint("s1"), sealed("reason")), Happened.scheduled(joint("s1"))));
        all.add(example(new CancelSession(ID, AT, "s1", sealed("reason")), Happened.scheduled(joint("s1"))));
        all.add(example(
                new CheckIdentity(ID, AT, "s1", "a1", IdentityCheck.FACE_COMPARED), Happened.scheduled(remote("s1"))));
        all.add(example(
                new HoldSession(ID, AT, "s1", List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED),
                Happened.scheduled(joint("s1"))));
        all.add(example(new HoldTalk(
                ID, AT, "s2", Medium.PHONE, List.of(PartySide.APPLICANT), List.of(M1), sealed("minutes"))));
        all.add(example(
                new RecordNoShow(ID, AT, "s1", "r1", false, false, sealed("words")),
                Happened.scheduled(joint("s1")),
                Happened.told("s1", "r1")));
        all.add(example(new WriteNote(ID, AT, "n2", PartySide.APPLICANT, null, sealed(APPLICANT_KEY, "note"))));
        all.add(example(
                new PassOnNote(ID, AT, "n1", true, sealed("words")), Happened.noted("n1", PartySide.APPLICANT)));
        all.add(example(new BeginAppraisal(ID, AT, "x1", "某鉴定所", sealed("question"))));
        all.add(example(
                new EndAppraisal(ID, AT, "x1", sealed("result")),
                new AppraisalBegun(ID.value(), AT, "x1", "某鉴定所", sealed("question"))));
    }

    private static void claims(List<Example> all) {
        Object stated = Happened.stated("k1", ClaimKind.OVERTIME);
        all.add(example(new StateClaim(ID, AT, claim("k2", ClaimKind.WAGE, Money.yuan(5000), TODAY.minusDays(60)))));
        all.add(example(
                new AmendClaim(ID, AT, claim("k1", ClaimKind.OVERTIME, Money.yuan(6000), TODAY.minusDays(60))),
                stated));
        all.add(example(
                new AssessClaim(ID, AT, "k1", Money.yuan(2000), List.of("劳动法 44"), sealed("arithmetic")), stated));
        all.add(example(new ExplainRights(ID, AT, List.of("k1"), "a1", sealed("words")), stated));
        all.add(example(new SettleClaims(ID, AT, "s2", List.of("k1"), Money.yuan(900), "r1"), stated));
        all.add(example(new WaiveClaims(ID, AT, List.of("k1"), sealed("reason")), stated, Happened.explained("k1")));
        all.add(example(
                new NotePaidBefore(ID, AT, "k1", "r1", Money.yuan(100), TODAY.minusDays(3), "receipt"), stated));
        all.add(example(new WithdrawClaim(ID, AT, "k1", sealed("reason")), stated));
        all.add(example(new RecordEmploymentEnd(ID, AT, TODAY.minusDays(40))));
        all.add(example(
                new NoteLimitationFact(
                        ID, AT, "k1", LimitationFact.CLAIMED_ON_THE_OTHER_SIDE, TODAY.minusDays(9), sealed("words")),
                stated));
    }

    private static void roll(List<Example> all) {
        Object[] group = Happened.roll(10).toArray();
        all.add(example(new EnterMembers(
                ID,
                AT,
                List.of(new RollMember(
                        "w11",
                        new PersonId("person:w11"),
                        sealed(new PersonId("person:w11"), "name"),
                        Money.yuan(70))))));
        all.add(example(new CorrectMember(ID, AT, "w1", Money.yuan(80), sealed("reason")), group));
        all.add(example(new LeaveRoll(ID, AT, "w9", sealed("reason")), group));
        all.add(example(new NameRepresentatives(ID, AT, List.of("w1", "w2", "w3", "w4")), group));
        all.add(example(new GiveMandate(ID, AT, "w4", "w1", List.of(MandatePower.SETTLE), "letter"), group));
        all.add(example(
                new WithdrawMandate(ID, AT, "w4", sealed("reason")),
                Happened.roll(10).get(0),
                Happened.roll(10).get(1),
                Happened.mandate("w4", MandatePower.SETTLE)));
        all.add(example(new SetMemberSums(ID, AT, List.of(new MemberSum("w1", Money.yuan(90)))), group));
    }

    private static void agreement(List<Example> all) {
        Object[] settled = {Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 1000, "c1")};
        Object made = new ProposalMade(ID.value(), AT, "q1", "MEDIATOR", 900_00L, sealed("words"));
        all.add(example(new MakeProposal(ID, AT, "q2", ProposedBy.RESPONDENT, Money.yuan(800), sealed("words"))));
        all.add(example(
                new AnswerProposal(ID, AT, "q1", PartySide.APPLICANT, ProposalAnswer.COUNTERED, sealed("words")),
                made));
        all.add(example(new DraftAgreement(ID, AT, wages("g2")), settled));
        all.add(example(new WithdrawDraft(ID, AT, "g1", sealed("reason"))));
        all.add(example(new SignAgreement(
                ID,
                AT,
                "g1",
                "d1",
                new Signature(SignerKind.PARTY, "a1", SignatureWay.REMOTE, IdentityCheck.FACE_COMPARED))));
        all.add(example(
                new SealAgreement(ID, AT, "g1", "d1", "keeper"),
                Happened.signed(SignerKind.PARTY, "a1"),
                Happened.signed(SignerKind.PARTY, "r1"),
                Happened.signed(SignerKind.MEDIATOR, "mediator:m1")));
        all.add(example(
                new RecordOralAgreement(ID, AT, wages("g2"), List.of(PartySide.APPLICANT, PartySide.RESPONDENT)),
                settled));
        all.add(example(new ApplyForReview(
                ID, AT, ReviewKind.JUDICIAL, List.of(PartySide.APPLICANT, PartySide.RESPONDENT), "某法院", "2026-3")));
        all.add(example(
                new RecordReview(ID, AT, ReviewKind.ARBITRAL, ReviewResult.CONFIRMED, "2026-4", sealed("words")),
                new ReviewRequested(ID.value(), AT, "ARBITRAL", "某仲裁委", null)));
    }

    private static void performance(List<Example> all) {
        all.add(example(new RecordPayment(ID, AT, payment("p2", "i1", 400))));
        all.add(example(new CheckDuty(ID, AT, "d1", false, sealed("finding"), TODAY.plusDays(10))));
        all.add(example(new RecordDefault(ID, AT.plusSeconds(31 * 86_400), "i1", sealed("words"))));
        all.add(example(new OpenEnforcement(ID, AT, "e2", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("words"))));
        all.add(example(
                new RecordEnforcement(ID, AT, "e1", EnforcementStage.ACCEPTED, sealed("words")),
                Happened.enforcing(EnforcementKind.PAYMENT_ORDER)));
    }

    private static void ending(List<Example> all) {
        all.add(example(
                new ExtendMediation(ID, AT, 15, List.of(PartySide.APPLICANT, PartySide.RESPONDENT), "letter"),
                Happened.term(),
                Happened.act()));
        all.add(example(new SuspendForSham(ID, AT, sealed("signs"))));
        all.add(example(new ReportSham(ID, AT, "公安", sealed("words"))));
        all.add(example(new ResumeMediation(ID, AT, sealed("reason"))));
        all.add(example(new EndWithoutAgreement(
                ID, AT, EndGround.DEADLOCK, sealed("explanation"), List.of(Route.ARBITRATION, Route.LEGAL_AID))));
        all.add(example(new ReportBack(ID, AT, "link", sealed("words"))));
        all.add(example(new RecordAct(ID, AT, ActKind.VISIT, List.of("union"), sealed("text"), TODAY)));
        all.add(example(new CallBack(ID, AT, "a1", true, Satisfaction.SATISFIED, sealed("words"))));
        all.add(example(
                close(CaseEnd.PERFORMED),
                new RefusalNoticeGiven(ID.value(), AT, "PAPER", true),
                Happened.enforcing(EnforcementKind.PAYMENT_ORDER),
                Happened.calledBack(),
                Happened.reportedBack()));
        all.add(example(new ArchiveCase(ID, AT, "2026-TJ-1")));
    }

    private static Example example(MediationCommand command, Object... before) {
        return new Example(command, List.of(before));
    }
}
