package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.readyToFind;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.A_AND_B;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Medium;
import niangjia.shared.Actor;
import niangjia.shared.Money;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.supervision.CloseReason;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.JoinBody;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.ClueSource;
import niangjia.supervision.CorrectionKind;
import niangjia.supervision.EvidenceKind;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.FindNoBreach;
import niangjia.supervision.InquiryCommand.GiveOralOpinion;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.InquiryCommand.OpenNegotiation;
import niangjia.supervision.InquiryCommand.RecordSettlement;
import niangjia.supervision.InquiryCommand.SignRecord;
import niangjia.supervision.InquiryCommand.TakeEvidence;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.OpenNextRound;
import niangjia.supervision.OutcomeCommand.RecordAct;
import niangjia.supervision.OutcomeCommand.ReportCase;
import niangjia.supervision.OutcomeCommand.VerifyCorrection;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.PublishReminder;
import niangjia.supervision.PaperCommand.ServePaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.SupervisionClockCommand.LapseTerm;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;

/** Published courses, each step asked of the case as the steps before have left it. */
class CoursesTest {
    private static final Actor DESK = Actor.system("sweeper", UnitRef.root("340600"));

    /** A reminder with fifteen days, silence, then the opinion: the place asks for the reminder first. */
    @Test
    void the_ladder_of_huaibei() {
        UnitRef city = UnitRef.root("340600");
        Actor chair = staff("chair", city, Role.CHAIR);
        Actor supervisor = staff("supervisor", city, Role.SUPERVISOR);
        Actor clerk = staff("clerk", city, Role.HANDLER);
        Asked.Given taken = Asked.of(SupervisionFixture.supervision(KnownTerms.bundled()))
                .then(
                        new RegisterClue(
                                ID,
                                AT,
                                ClueSource.COMPLAINT,
                                Category.WAGE_MIGRANT,
                                city,
                                named(false),
                                sealed("account"),
                                List.of(respondent("site", 150)),
                                150,
                                ComplaintId.of("17")),
                        clerk)
                .then(new AcceptClue(ID, AT, null), chair)
                .then(Examples.assign("a", "b"), chair)
                .then(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "site"), supervisor)
                .then(Examples.hear("w", "site", HeardSide.WORKER, A_AND_B), supervisor)
                .then(new SignRecord(ID, AT, "w", true, sealed("signed-by")), supervisor)
                .then(Examples.hear("e", "site", HeardSide.EMPLOYER, A_AND_B), supervisor)
                .then(new SignRecord(ID, AT, "e", true, sealed("signed-by")), supervisor)
                .then(new TakeEvidence(ID, AT, "e1", EvidenceKind.PAYROLL, "工资表", "site", sealed("content")), clerk)
                .then(Examples.breach("site"), chair);
        Asked.Given opinion = written(taken, "o", PaperKind.OPINION, city);
        opinion.when(new IssuePaper(ID, AT, "o", "d1"), clerk).refusedAs("supervision/reminder-first", "REMINDER");

        Asked.Given reminded = written(opinion, "r", PaperKind.REMINDER, city)
                .then(new IssuePaper(ID, AT, "r", "d1"), clerk)
                .then(new PlaceSeal(ID, AT, "r", "keeper"), clerk)
                .then(new ServePaper(ID, AT, "r", ServiceWay.RECEIPT, sealed("receiver"), "receipt"), clerk);
        assertThat(reminded.term("reminderReply:r#1").dueAt()).isEqualTo(Instant.parse("2026-10-27T15:59:59Z"));
        reminded.then(new LapseTerm(ID, Instant.parse("2026-10-27T16:00:00Z"), "reminderReply:r#1"), DESK)
                .then(new IssuePaper(ID, Instant.parse("2026-10-28T02:00:00Z"), "o", "d1"), clerk);
    }

    /** Union and inspectorate together, an opinion by word of mouth, a second report, and a congress that decides. */
    @Test
    void the_joint_inquiry_and_the_second_round_of_yangzhong() {
        Asked.Given first = SupervisionFixture.given(until(SupervisionStatus.ASSIGNED))
                .then(new JoinBody(ID, AT, "inspectorate", "市劳动监察大队", BodyRole.CO_HANDLER), clerk())
                .then(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "workshop"), supervisor())
                .and(readyToFind("r1"))
                .then(Examples.breach("r1"), chair())
                .then(new GiveOralOpinion(ID, AT, "r1", "e-r1", sealed("opinion"), A_AND_B), supervisor())
                .then(new OpenNegotiation(ID, AT, true, true), chair())
                .then(new RecordSettlement(ID, AT, sealed("one day off a week")), chair())
                .and(Happened.readyToFind("r2").subList(0, 4))
                .then(new FindNoBreach(ID, AT, "r2", sealed("grounds")), chair())
                .then(correct(CorrectionKind.HOURS), chair());
        assertThat(first.happened()).last().extracting("allCorrected").isEqualTo(true);

        Asked.Given second = first.then(new OpenNextRound(ID, AT, sealed("more than 36 hours")), chair())
                .then(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "workshop"), supervisor())
                .then(
                        new RecordAct(
                                ID, AT, ActKind.CONGRESS, List.of("congress"), sealed("43:4:2"), TODAY.plusDays(29)),
                        clerk())
                .then(correct(CorrectionKind.CONGRESS), chair())
                .then(correctOf("r2", CorrectionKind.CONGRESS), chair())
                .then(new InformComplainant(ID, AT, Medium.PHONE, sealed("words")), clerk())
                .then(new ReportCase(ID, AT, sealed("text")), supervisor())
                .then(Examples.close(CloseReason.CORRECTED), chair());
        assertThat(second.happened()).last().extracting("round").isEqualTo(2);
    }

    /** Found by the procuratorate; two operators correct months apart, one of them after it was replaced. */
    @Test
    void two_operators_of_chongyang_at_different_times() {
        Asked.Given one = SupervisionFixture.given(List.of(
                        Happened.registered(
                                false,
                                false,
                                RespondentFacts.of(respondent("a", 55)),
                                RespondentFacts.of(respondent("b", 169))),
                        Happened.transferred()))
                .then(new AcceptClue(ID, AT, null), chair())
                .then(correctOf("a", CorrectionKind.INSURANCE), chair());
        assertThat(one.happened()).last().extracting("allCorrected").isEqualTo(false);
        one.then(correctOf("b", CorrectionKind.INSURANCE), chair())
                .then(new OpenNextRound(ID, AT, sealed("not all of them")), chair())
                .when(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "station"), supervisor())
                .refusedUnder("supervision/wrong-state");
        one.then(new SubstituteRespondent(ID, AT, "b", respondent("b2", 169), sealed("handed over")), clerk())
                .then(correctOf("b2", CorrectionKind.INSURANCE), chair())
                .then(new ReportCase(ID, AT, sealed("text")), supervisor())
                .then(Examples.close(CloseReason.CORRECTED), chair());
    }

    /** To all employers before the season: nobody is served, nothing is counted. */
    @Test
    void a_public_reminder_to_every_employer() {
        Asked.Given out = Asked.of(SupervisionFixture.supervision(KnownTerms.bundled()))
                .and(Happened.registered(false, false), Happened.transferred())
                .then(new AcceptClue(ID, AT, null), chair())
                .then(new DraftPaper(ID, AT, "p", paper(PaperKind.PUBLIC_REMINDER, null)), clerk())
                .then(new PassPaper(ID, AT, "p", null), supervisor())
                .then(new SignPaper(ID, AT, "p", "d1"), chair())
                .then(new IssuePaper(ID, AT, "p", "d1"), clerk())
                .then(new PlaceSeal(ID, AT, "p", "keeper"), clerk())
                .then(new PublishReminder(ID, AT, "p", "web"), clerk())
                .then(new ReportCase(ID, AT, sealed("text")), supervisor());
        assertThat(out.running()).containsExactly("investigate#1");
        out.then(Examples.close(CloseReason.REMINDED), chair());
    }

    private static Asked.Given written(Asked.Given given, String id, PaperKind kind, UnitRef issuer) {
        return given.then(
                        new DraftPaper(ID, AT, id, paper(kind, "site", issuer, false)),
                        staff("clerk", issuer, Role.HANDLER))
                .then(new PassPaper(ID, AT, id, null), staff("supervisor", issuer, Role.SUPERVISOR))
                .then(new SignPaper(ID, AT, id, "d1"), staff("chair", issuer, Role.CHAIR));
    }

    private static VerifyCorrection correct(CorrectionKind kind) {
        return correctOf("r1", kind);
    }

    private static VerifyCorrection correctOf(String respondentId, CorrectionKind kind) {
        return new VerifyCorrection(ID, AT, respondentId, kind, sealed("finding"), 51, Money.yuan(0), null);
    }
}
