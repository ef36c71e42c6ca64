package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.Medium;
import niangjia.shared.Actor;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.KnownTerms;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralClockCommand;
import niangjia.supervision.ReferralCommand.ChaseReferral;
import niangjia.supervision.ReferralCommand.InformWorker;
import niangjia.supervision.ReferralCommand.RecordOutcome;
import niangjia.supervision.ReferralCommand.RecordReceipt;
import niangjia.supervision.ReferralCommand.SendReferral;
import niangjia.supervision.ReferralCommand.WithdrawConsent;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralStatus;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {
    private static final Actor DESK = Actor.system("sweeper", CITY);
    private static final AggregateTestFixture<?> FIXTURE = RegistriesTest.of(Referral.class, KnownTerms.bundled());

    @ParameterizedTest
    @MethodSource("bodiesAndFields")
    void no_more_goes_to_a_body_than_its_task_needs(ReferralBody body, ReferralField field, boolean allowed) {
        Asked.of(FIXTURE)
                .when(RegistryExamples.prepare(body, ReferralBasis.SEPARATE_CONSENT, body, true, field), clerk())
                .doneIf(allowed, "supervision/fields-too-many");
    }

    static Stream<Arguments> bodiesAndFields() {
        return Arrays.stream(ReferralBody.values()).flatMap(body -> Arrays.stream(ReferralField.values())
                .map(field ->
                        Arguments.of(body, field, Minimised.fieldsFor(body).contains(field))));
    }

    @Test
    void who_prosecutes_learns_of_the_employer_and_not_of_the_worker() {
        assertThat(Minimised.fieldsFor(ReferralBody.PROCURATORATE)).noneMatch(ReferralField::personal);
        assertThat(Minimised.fieldsFor(ReferralBody.BARGAINING)).noneMatch(ReferralField::personal);
    }

    @Test
    void something_goes_there() {
        Asked.of(FIXTURE)
                .when(
                        RegistryExamples.prepare(ReferralBody.POLICE, ReferralBasis.NO_PERSONAL_DATA, null, false),
                        clerk())
                .refusedAs("supervision/fields-missing", 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_AID, LEGAL_AID, true",
        "LEGAL_AID, ARBITRATION, false",
        "LEGAL_AID, , false",
        "ARBITRATION, ARBITRATION, true"
    })
    void consent_is_asked_for_each_body_apart(ReferralBody body, @Nullable ReferralBody given, boolean enough) {
        Asked.of(FIXTURE)
                .when(
                        RegistryExamples.prepare(body, ReferralBasis.SEPARATE_CONSENT, given, true, ReferralField.NAME),
                        clerk())
                .doneIf(enough, "supervision/separate-consent-needed");
    }

    @ParameterizedTest
    @CsvSource({
        "POLICE, NAME, NO_PERSONAL_DATA, supervision/referral-basis",
        "POLICE, FACTS, NO_PERSONAL_DATA, ",
        "POLICE, NAME, LEGAL_DUTY, ",
        "LEGAL_AID, NAME, LEGAL_DUTY, supervision/no-legal-duty",
        "HEALTH, HEALTH, LEGAL_DUTY, supervision/sensitive-without-consent",
        "HEALTH, NAME, LEGAL_DUTY, ",
        "HEALTH, HEALTH, EMERGENCY, "
    })
    void personal_data_go_on_a_ground_that_holds(
            ReferralBody body, ReferralField field, ReferralBasis basis, @Nullable String refusal) {
        Asked asked = Asked.of(FIXTURE).when(RegistryExamples.prepare(body, basis, null, true, field), clerk());
        if (refusal == null) {
            asked.recorded();
        } else {
            asked.refusedUnder(refusal);
        }
    }

    @Test
    void consent_taken_back_keeps_it_in_the_house() {
        Asked.Given prepared = Asked.of(FIXTURE).and(RegistryExamples.until(ReferralStatus.PREPARED));
        SendReferral send = new SendReferral(RegistryExamples.REFERRAL, AT, List.of("申请书"), "keeper");
        prepared.then(new WithdrawConsent(RegistryExamples.REFERRAL, AT, sealed("words")), clerk())
                .when(send, chair())
                .refusedAs("supervision/consent-withdrawn");
        prepared.when(new SendReferral(RegistryExamples.REFERRAL, AT, List.of(), "keeper"), chair())
                .refusedAs("supervision/inventory-missing", 0, 1);
        prepared.then(send, chair());
    }

    @Test
    void other_rules_in_force_move_what_runs_and_the_same_rules_move_nothing() {
        Asked.Given sent = Asked.of(FIXTURE)
                .and(RegistryExamples.until(ReferralStatus.PREPARED))
                .then(new SendReferral(RegistryExamples.REFERRAL, AT, List.of("申请书"), "keeper"), chair());
        ReferralClockCommand.RecomputeTerms recount =
                new ReferralClockCommand.RecomputeTerms(RegistryExamples.REFERRAL, AT.plusSeconds(60));
        sent.when(recount, clerk()).refusedUnder("supervision/role-needed");
        sent.when(recount, DESK).recordsNothing();
        Asked.Given elsewhere = Asked.of(RegistriesTest.of(Referral.class, Packs.movingTo("610000@2026.1")))
                .and(sent.happened());
        assertThat(elsewhere.when(recount, DESK).recorded())
                .singleElement()
                .isInstanceOf(ClockEvent.ClockRecomputed.class);
    }

    @Test
    void a_receipt_that_fails_to_come_is_chased_and_what_came_of_it_is_told() {
        Asked.Given sent = Asked.of(FIXTURE)
                .and(RegistryExamples.until(ReferralStatus.PREPARED))
                .then(new SendReferral(RegistryExamples.REFERRAL, AT, List.of("申请书"), "keeper"), chair());
        assertThat(sent.running()).containsExactly("receipt#1");
        assertThat(sent.term("receipt#1").dueAt()).isEqualTo(Instant.parse("2026-10-19T15:59:59Z"));
        ReferralClockCommand.LapseTerm lapse = new ReferralClockCommand.LapseTerm(
                RegistryExamples.REFERRAL, Instant.parse("2026-10-19T16:00:00Z"), "receipt#1");
        sent.when(lapse, clerk()).refusedUnder("supervision/role-needed");
        Asked.Given late = sent.then(lapse, DESK);
        assertThat(late.running()).containsExactly("chase#1", "receipt#1");
        late.when(lapse, DESK).recordsNothing();
        Asked.Given chased = late.then(
                new ChaseReferral(RegistryExamples.REFERRAL, Instant.parse("2026-10-20T02:00:00Z"), sealed("text")),
                clerk());
        assertThat(chased.running()).containsExactly("receipt#1");
        Asked.Given received = chased.then(
                new RecordReceipt(
                        RegistryExamples.REFERRAL, Instant.parse("2026-10-21T02:00:00Z"), null, sealed("receiver")),
                clerk());
        assertThat(received.running()).isEmpty();
        assertThat(received.term("receipt#1").lapsed()).isTrue();
        received.then(new RecordOutcome(RegistryExamples.REFERRAL, AT, sealed("outcome")), clerk())
                .then(new InformWorker(RegistryExamples.REFERRAL, AT, Medium.PHONE, sealed("words")), clerk());
    }

    @Test
    void without_a_name_nobody_is_told() {
        Asked.of(FIXTURE)
                .then(
                        RegistryExamples.prepare(
                                ReferralBody.POLICE, ReferralBasis.NO_PERSONAL_DATA, null, false, ReferralField.FACTS),
                        clerk())
                .then(new SendReferral(RegistryExamples.REFERRAL, AT, List.of("情况说明"), "keeper"), chair())
                .when(new InformWorker(RegistryExamples.REFERRAL, AT, Medium.PHONE, sealed("words")), clerk())
                .refusedAs("supervision/nobody-to-tell");
    }
}
