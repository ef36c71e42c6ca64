package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.Asked;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.ReviewDecided;
import niangjia.mediation.AgreementEvent.ReviewRequested;
import niangjia.mediation.ApplicationCommand.NameParty;
import niangjia.mediation.ApplicationCommand.SubstituteParty;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.Payment;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceCommand.CheckDuty;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordEnforcement;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTest {
    private static final Asked.Given EFFECTIVE = MediationFixture.given(until(MediationStatus.EFFECTIVE));
    private static final Instant LATER = AT.plusSeconds(31 * 86_400);

    @ParameterizedTest
    @CsvSource({"1000, done", "1001, mediation/overpaid", "0, mediation/sum-missing"})
    void no_more_is_paid_than_is_owed(long yuan, String expected) {
        EFFECTIVE
                .when(new RecordPayment(ID, AT, payment("p1", "i1", yuan)), clerk())
                .doneIf(expected.equals("done"), expected);
    }

    @Test
    void a_payment_is_proven_known_once_and_lies_behind() {
        Payment paid = payment("p1", "i1", 400);
        EFFECTIVE
                .when(new RecordPayment(ID, AT, with(paid, "", TODAY)), clerk())
                .refusedAs("mediation/proof-missing");
        EFFECTIVE
                .when(new RecordPayment(ID, AT, with(paid, "receipt", TODAY.plusDays(1))), clerk())
                .refusedAs("mediation/day-ahead", TODAY.plusDays(1), TODAY);
        Asked.Given one = EFFECTIVE.then(new RecordPayment(ID, AT, paid), clerk());
        one.when(new RecordPayment(ID, AT, paid), clerk()).refusedAs("mediation/entry-exists", "payment", "p1");
        one.when(new RecordPayment(ID, AT, payment("p2", "d1", 1)), clerk())
                .refusedAs("mediation/entry-unknown", "instalment", "d1");
        one.when(new CheckDuty(ID, AT, "i1", true, sealed("finding"), null), clerk())
                .refusedAs("mediation/entry-unknown", "duty", "i1");
    }

    @Test
    void it_is_performed_with_the_last_of_money_and_duties() {
        Asked.Given rest = EFFECTIVE
                .then(new RecordPayment(ID, AT, payment("p1", "i1", 400)), clerk())
                .then(new CheckDuty(ID, AT, "d1", true, sealed("finding"), null), clerk());
        rest.when(Examples.close(CaseEnd.PERFORMED), chair()).refusedUnder("mediation/wrong-state");
        rest.when(new RecordPayment(ID, AT, payment("p2", "i1", 600)), clerk())
                .records(new PaymentRecorded(
                        ID.value(), AT, PaymentFacts.of(payment("p2", "i1", 600), "a1"), 0, true, false));
        rest.when(new CheckDuty(ID, AT, "d1", true, sealed("finding"), null), clerk())
                .refusedAs("mediation/nothing-outstanding", "d1");
    }

    @Test
    void whoever_really_paid_is_named_even_if_another_was_bound() {
        Payment by = payment("p1", "i1", 400);
        Payment client = new Payment("p1", "i1", "t1", by.sum(), by.way(), TODAY, "receipt", true);
        EFFECTIVE.when(new RecordPayment(ID, AT, client), clerk()).refusedAs("mediation/entry-unknown", "party", "t1");
        EFFECTIVE
                .then(new NameParty(ID, AT, MediationFixture.client("t1")), clerk())
                .when(new RecordPayment(ID, AT, client), clerk())
                .records(new PaymentRecorded(ID.value(), AT, PaymentFacts.of(client, "a1"), 600_00, false, false));
        EFFECTIVE
                .then(new SubstituteParty(ID, AT, "r1", MediationFixture.employer("r2"), sealed("reason")), clerk())
                .when(new RecordPayment(ID, AT, by), clerk())
                .recorded();
    }

    @Test
    void a_default_follows_the_day_and_ends_when_what_was_due_has_come() {
        RecordDefault early = new RecordDefault(ID, AT.plusSeconds(30 * 86_400), "i1", sealed("words"));
        EFFECTIVE.when(early, clerk()).refusedAs("mediation/not-yet-due", TODAY.plusDays(30), TODAY.plusDays(30));
        Asked.Given defaulted = EFFECTIVE.then(new RecordDefault(ID, LATER, "i1", sealed("words")), clerk());
        defaulted
                .when(new OpenEnforcement(ID, LATER, "e1", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("w")), clerk())
                .recorded();
        Asked.Given part = defaulted.then(new RecordPayment(ID, LATER, payment("p1", "i1", 1)), clerk());
        part.when(new OpenEnforcement(ID, LATER, "e1", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("w")), clerk())
                .recorded();
        Asked.Given all = part.then(new RecordPayment(ID, LATER, payment("p2", "i1", 999)), clerk());
        all.when(new OpenEnforcement(ID, LATER, "e1", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("w")), clerk())
                .refusedUnder("mediation/wrong-state");
        all.when(new RecordDefault(ID, LATER, "i1", sealed("words")), clerk())
                .refusedAs("mediation/nothing-outstanding", "i1");
        all.when(new RecordDefault(ID, LATER, "none", sealed("words")), clerk())
                .refusedAs("mediation/entry-unknown", "promise", "none");
    }

    @Test
    void what_is_looked_at_again_later_is_not_overdue_until_then() {
        Instant checked = AT.plusSeconds(61 * 86_400);
        Asked.Given again =
                EFFECTIVE.then(new CheckDuty(ID, checked, "d1", false, sealed("finding"), TODAY.plusDays(90)), clerk());
        again.when(new RecordDefault(ID, checked, "d1", sealed("words")), clerk())
                .refusedAs("mediation/not-yet-due", TODAY.plusDays(90), TODAY.plusDays(61));
        EFFECTIVE
                .when(new CheckDuty(ID, AT, "d1", false, sealed("finding"), TODAY.minusDays(1)), clerk())
                .refusedAs("mediation/day-past", List.of("d1"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT_ORDER, WAGE, false, false, true",
        "PAYMENT_ORDER, CERTIFICATE, false, false, false",
        "ARBITRATION, WAGE, false, false, true",
        "ARBITRATION, WAGE, true, false, false",
        "JUDICIAL_ENFORCEMENT, WAGE, false, false, false",
        "JUDICIAL_ENFORCEMENT, WAGE, true, false, true",
        "LAWSUIT, WAGE, false, false, false",
        "LAWSUIT, WAGE, false, true, true"
    })
    void each_way_to_money_has_its_conditions(
            EnforcementKind kind, ClaimKind claim, boolean confirmed, boolean orderFailed, boolean open) {
        Asked.Given given = MediationFixture.given(until(MediationStatus.MEDIATING))
                .and(Happened.stated("c1", claim), Happened.settled("s1", 1000, "c1"))
                .and(new AgreementDrafted(ID.value(), AT, Happened.agreement()))
                .and(Happened.effective().get(Happened.effective().size() - 1))
                .and(Happened.defaulted("i1"));
        if (confirmed) {
            given = given.and(
                    new ReviewRequested(ID.value(), AT, "JUDICIAL", "某法院", null),
                    new ReviewDecided(ID.value(), AT, "JUDICIAL", "CONFIRMED", "1", sealed("words")));
        }
        if (orderFailed) {
            given = given.and(Happened.enforcing(EnforcementKind.PAYMENT_ORDER))
                    .then(new RecordEnforcement(ID, AT, "e1", EnforcementStage.OBJECTED, sealed("words")), clerk());
        }
        given.when(new OpenEnforcement(ID, AT, "e2", kind, "某法院", sealed("words")), clerk())
                .doneIf(open, "mediation/enforcement-unfit");
    }

    @Test
    void on_a_promise_of_nothing_but_money_one_may_sue_at_once() {
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .and(Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 1000, "c1"))
                .then(
                        new RecordOralAgreement(
                                ID,
                                AT,
                                MediationFixture.draft("g2", List.of(instalment("i1", 1000, TODAY)), List.of()),
                                List.of(PartySide.APPLICANT, PartySide.RESPONDENT)),
                        MediationFixture.mediator())
                .then(new RecordDefault(ID, LATER, "i1", sealed("words")), clerk())
                .when(new OpenEnforcement(ID, LATER, "e1", EnforcementKind.LAWSUIT, "某法院", sealed("words")), clerk())
                .recorded();
    }

    private static Payment with(Payment paid, String proof, LocalDate on) {
        return new Payment(
                paid.paymentId(),
                paid.instalmentId(),
                paid.payerId(),
                paid.sum(),
                paid.way(),
                on,
                proof,
                paid.recourse());
    }
}
