package niangjia.mediation.write;

import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.claim;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.client;
import static niangjia.mediation.write.MediationFixture.draft;
import static niangjia.mediation.write.MediationFixture.employer;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.sent;
import static niangjia.mediation.write.MediationFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niangjia.Asked;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.Category;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.complaint.Satisfaction;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.JoinBody;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ClaimCommand.AssessClaim;
import niangjia.mediation.ClaimCommand.ExplainRights;
import niangjia.mediation.ClaimCommand.NotePaidBefore;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimCommand.WaiveClaims;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndingCommand.CallBack;
import niangjia.mediation.EndingCommand.RecordAct;
import niangjia.mediation.EndingCommand.ReportBack;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.MemberSum;
import niangjia.mediation.PartySide;
import niangjia.mediation.Payment;
import niangjia.mediation.PaymentWay;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.RollCommand.GiveMandate;
import niangjia.mediation.RollCommand.LeaveRoll;
import niangjia.mediation.RollCommand.NameRepresentatives;
import niangjia.mediation.RollCommand.SetMemberSums;
import niangjia.mediation.RollMember;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SideParty;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Courses that were published, as far as they were told; days that were not are chosen. */
class PublishedCoursesTest {
    private static final List<PartySide> BOTH = List.of(PartySide.APPLICANT, PartySide.RESPONDENT);

    /** rc-047: six claims sent by the arbitrators become one sum within ten days; one had been paid by the fund, the rest is waived. */
    @Test
    void six_claims_of_an_injured_worker_become_one_sum_within_ten_days() {
        Asked.Given course = course(ApplicationOrigin.ARBITRATION, employer("r1"), client("fund"));
        Map<String, ClaimKind> claims = new LinkedHashMap<>();
        claims.put("relation", ClaimKind.RELATION);
        claims.put("medical", ClaimKind.INJURY_BENEFIT);
        claims.put("employment", ClaimKind.INJURY_BENEFIT);
        claims.put("pay", ClaimKind.SUSPENDED_WORK_PAY);
        claims.put("nursing", ClaimKind.NURSING);
        claims.put("lawyer", ClaimKind.LAWYER_FEE);
        long[] sums = {0, 7616_40, 30465_60, 24372_48, 29209_51, 10000_00};
        int i = 0;
        for (Map.Entry<String, ClaimKind> each : claims.entrySet()) {
            Money sum = sums[i] == 0 ? null : new Money(sums[i]);
            i++;
            course = course.then(
                    new StateClaim(ID, AT, claim(each.getKey(), each.getValue(), sum, LocalDate.parse("2022-08-18"))),
                    clerk());
        }
        course = course.then(
                        new AssessClaim(
                                ID, AT, "employment", new Money(30465_60), List.of("工伤保险条例 37"), sealed("arithmetic")),
                        mediator())
                .then(
                        new NotePaidBefore(
                                ID,
                                AT,
                                "medical",
                                "fund",
                                new Money(7616_40),
                                LocalDate.parse("2022-10-31"),
                                "receipt"),
                        mediator())
                .then(talk("talk"), mediator());
        SettleClaims lump =
                new SettleClaims(ID, AT, "lump", List.of("employment", "pay", "nursing"), Money.yuan(28_000), "r1");
        course.when(lump, mediator())
                .refusedAs("mediation/rights-not-explained", List.of("employment", "pay", "nursing"));
        course = course.then(new ExplainRights(ID, AT, List.copyOf(claims.keySet()), "a1", sealed("words")), mediator())
                .then(lump, mediator())
                .then(new WaiveClaims(ID, AT, List.of("relation", "lawyer"), sealed("reason")), mediator());
        course =
                bind(course, draft("g1", List.of(instalment("i1", 28_000, TODAY.plusDays(10))), List.of()), "a1", "r1");
        course.when(new OpenEnforcement(ID, AT, "e1", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("words")), clerk())
                .refusedUnder("mediation/wrong-state");
        finish(course.then(new RecordPayment(ID, AT, payment("p1", "i1", 28_000)), clerk()), 28_000)
                .recorded();
    }

    /** rc-011: 96 on the list, 44 of them owed 1.59 million, paid by the main contractor into a supervised account. */
    @Test
    void of_ninety_six_on_the_list_forty_four_are_owed_and_each_gets_their_own() {
        Asked.Given course = course(ApplicationOrigin.WRITTEN, employer("r1"), client("main"))
                .then(new EnterMembers(ID, AT, members(1, 96)), clerk())
                .then(new StateClaim(ID, AT, claim("wages", ClaimKind.WAGE, Money.yuan(1_590_000), null)), clerk());
        for (int i = 45; i <= 96; i++) {
            course = course.then(new LeaveRoll(ID, AT, "w" + i, sealed("reason")), clerk());
        }
        course = course.then(new NameRepresentatives(ID, AT, List.of("w1", "w2", "w3", "w4", "w5")), clerk());
        for (int i = 6; i <= 44; i++) {
            course = course.then(
                    new GiveMandate(ID, AT, "w" + i, "w" + (i % 5 + 1), List.of(MandatePower.SETTLE), "letter"),
                    clerk());
        }
        course = course.then(talk("talk"), mediator())
                .then(new SettleClaims(ID, AT, "s1", List.of("wages"), Money.yuan(1_590_000), "main"), mediator())
                .then(
                        new SetMemberSums(
                                ID,
                                AT,
                                IntStream.rangeClosed(1, 44)
                                        .mapToObj(i -> new MemberSum("w" + i, share(i)))
                                        .toList()),
                        mediator());
        List<PlannedPayment> payments = IntStream.rangeClosed(1, 44)
                .mapToObj(i -> new PlannedPayment("i" + i, "main", "w" + i, share(i), TODAY.plusDays(30)))
                .toList();
        course.when(new DraftAgreement(ID, AT, draft("g0", payments.subList(0, 43), List.of())), mediator())
                .refusedUnder("mediation/sums-differ");
        course = course.then(new DraftAgreement(ID, AT, draft("g1", payments, List.of())), mediator());
        for (String signer : List.of("w1", "w2", "w3", "w4")) {
            course = course.then(sign(SignerKind.MEMBER, signer), mediator());
        }
        for (String signer : List.of("a1", "r1", "main")) {
            course = course.then(sign(SignerKind.PARTY, signer), mediator());
        }
        course = course.then(sign(SignerKind.MEDIATOR, M1.value()), mediator());
        SealAgreement seal = new SealAgreement(ID, AT, "g1", "d1", "keeper");
        course.when(seal, chair()).refusedUnder("mediation/mandate-missing");
        course = course.then(sign(SignerKind.MEMBER, "w5"), mediator()).then(seal, chair());
        for (int i = 1; i <= 44; i++) {
            Payment paid = new Payment(
                    "p" + i, "i" + i, "main", share(i), PaymentWay.SUPERVISED_ACCOUNT, TODAY, "receipt", true);
            course = course.then(new RecordPayment(ID, AT, paid), clerk());
        }
        finish(course, 1_590_000).recorded();
    }

    /** rc-041: after two years of outside proceedings the firm has half a year to pay at once. */
    @Test
    void half_a_year_to_pay_and_a_call_back_that_proves_the_money() {
        Asked.Given course = course(ApplicationOrigin.WRITTEN, employer("r1"), client("t1"))
                .then(
                        new RecordAct(
                                ID,
                                AT,
                                ActKind.EVIDENCE,
                                List.of("人社局"),
                                sealed("text"),
                                LocalDate.parse("2022-08-05")),
                        clerk())
                .then(new JoinBody(ID, AT, "b1", "人民调解委员会", BodyRole.CO_MEDIATOR), clerk())
                .then(
                        new StateClaim(ID, AT, claim("injury", ClaimKind.INJURY_BENEFIT, Money.yuan(130_000), null)),
                        clerk())
                .then(talk("talk"), mediator())
                .then(new SettleClaims(ID, AT, "s1", List.of("injury"), Money.yuan(130_000), "r1"), mediator());
        LocalDate due = LocalDate.parse("2027-04-12");
        course = bind(course, draft("g1", List.of(instalment("i1", 130_000, due)), List.of()), "a1", "r1");
        Instant later = due.plusDays(1).atStartOfDay(DeskTime.ZONE).toInstant();
        course.when(new RecordDefault(ID, AT, "i1", sealed("words")), clerk())
                .refusedAs("mediation/not-yet-due", due, TODAY);
        course.when(new RecordDefault(ID, later, "i1", sealed("words")), clerk())
                .recorded();
        Asked.Given paid = course.then(new RecordPayment(ID, AT, payment("p1", "i1", 130_000)), clerk());
        paid.when(Examples.close(CaseEnd.PERFORMED), chair()).refusedAs("mediation/call-back-missing");
        finish(paid, 130_000).recorded();
    }

    /** Up to the acceptance and a mediator. */
    private static Asked.Given course(ApplicationOrigin origin, SideParty... others) {
        List<SideParty> parties = new ArrayList<>(List.of(worker("a1")));
        parties.addAll(List.of(others));
        ReceiveApplication receive = new ReceiveApplication(
                ID,
                AT,
                origin,
                DeskKind.UNION,
                Category.OSH_INJURY,
                COUNTY,
                APPLICANT_KEY,
                RESPONDENT_KEY,
                parties,
                sealed("account"),
                null,
                null,
                origin.fromForum() ? sent(Forum.ARBITRATION) : null,
                null,
                1,
                LocalDate.parse("2022-05-31"));
        return MediationFixture.given(List.of())
                .then(receive, clerk())
                .then(
                        new ScreenApplication(
                                ID,
                                AT,
                                MediationTrack.LABOUR,
                                List.of(DisputeKind.PAY_INJURY_COST_COMPENSATION),
                                sealed("note"),
                                null),
                        clerk())
                .then(new RecordConsent(ID, AT, "r1", true, Medium.IN_PERSON), clerk())
                .then(new AcceptCase(ID, AT, null), chair())
                .then(Examples.appoint("m1"), chair());
    }

    private static Asked.Given bind(Asked.Given course, AgreementDraft draft, String... signers) {
        Asked.Given drafted = course.then(new DraftAgreement(ID, AT, draft), mediator());
        for (String signer : signers) {
            drafted = drafted.then(sign(SignerKind.PARTY, signer), mediator());
        }
        return drafted.then(sign(SignerKind.MEDIATOR, M1.value()), mediator())
                .then(new SealAgreement(ID, AT, draft.agreementId(), draft.digest(), "keeper"), chair());
    }

    /** Called back, the sender told, closed with all that was promised paid. */
    private static Asked finish(Asked.Given course, long yuan) {
        Asked.Given called =
                course.then(new CallBack(ID, AT, "a1", true, Satisfaction.SATISFIED, sealed("words")), clerk());
        boolean sent = ((ApplicationReceived) called.happened().get(0)).sentBy() != null;
        Asked.Given told = sent ? called.then(new ReportBack(ID, AT, "link", sealed("words")), clerk()) : called;
        assertThat(told.when(Examples.close(CaseEnd.PERFORMED), chair()).recorded())
                .containsExactly(
                        new CaseClosed(ID.value(), AT, "PERFORMED", sealed("outcome"), null, yuan * 100, yuan * 100));
        return told.when(Examples.close(CaseEnd.PERFORMED), chair());
    }

    private static SignAgreement sign(SignerKind kind, String signer) {
        return new SignAgreement(ID, AT, "g1", "d1", new Signature(kind, signer, SignatureWay.BY_HAND, null));
    }

    private static HoldTalk talk(String id) {
        return new HoldTalk(ID, AT, id, Medium.IN_PERSON, BOTH, List.of(M1), sealed("minutes"));
    }

    private static List<RollMember> members(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> {
                    PersonId person = new PersonId("person:w" + i);
                    return new RollMember("w" + i, person, sealed(person, "name"), null);
                })
                .toList();
    }

    /** 43 get 36,000 and one the rest of 1,590,000. */
    private static Money share(int i) {
        return Money.yuan(i == 44 ? 1_590_000 - 43 * 36_000 : 36_000);
    }
}
