package niangjia.mediation.write;

import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.CITY;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.claim;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.employer;
import static niangjia.mediation.write.MediationFixture.joint;
import static niangjia.mediation.write.MediationFixture.mediation;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.sent;
import static niangjia.mediation.write.MediationFixture.staff;
import static niangjia.mediation.write.MediationFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.mediation.AgreementCommand.ApplyForReview;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordReview;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.AskOtherSide;
import niangjia.mediation.ApplicationCommand.GiveRefusalNotice;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.RecordRefusal;
import niangjia.mediation.ApplicationCommand.RejectApplication;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationCommand.SignForPapers;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ChosenBy;
import niangjia.mediation.ClaimCommand.AmendClaim;
import niangjia.mediation.ClaimCommand.RecordEmploymentEnd;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimCommand.WithdrawClaim;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.Conflict;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndGround;
import niangjia.mediation.EndingCommand.CloseCase;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.EndingCommand.ExtendMediation;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationClockCommand.LapseTerm;
import niangjia.mediation.MediationClockCommand.RecomputeTerms;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.PartySide;
import niangjia.mediation.Payment;
import niangjia.mediation.PerformanceCommand.CheckDuty;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordEnforcement;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.RejectGround;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.mediation.Route;
import niangjia.mediation.SessionCommand.BeginAppraisal;
import niangjia.mediation.SessionCommand.EndAppraisal;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SessionCommand.MoveSession;
import niangjia.mediation.SessionCommand.ScheduleSession;
import niangjia.mediation.SessionCommand.TellOfSession;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.TermStatus;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-10-12 is a Monday after the holiday weeks of October: no day off but weekends until the end of the year. */
class MediationClocksTest {
    private static final Actor DESK = Actor.system("sweeper", CITY);
    private static final AggregateTestFixture<MediationCase> FIXTURE = mediation(KnownTerms.bundled());

    @Test
    void the_term_of_the_mediation_runs_from_the_receipt_where_the_pack_says_so() {
        Asked.Given received = received(ApplicationOrigin.WRITTEN, DeskKind.UNION);
        assertThat(received.running()).containsExactlyInAnyOrder("screen#1", "total#1");
        endsAt(received, "total#1", "2026-10-27T15:59:59Z");
        endsAt(received, "screen#1", "2026-10-15T15:59:59Z");
        Asked.Given accepted = accepted(received);
        assertThat(accepted.running()).containsExactly("total#1");
        endsAt(accepted, "total#1", "2026-10-27T15:59:59Z");
    }

    @Test
    void at_a_joint_centre_it_runs_from_the_acceptance() {
        Asked.Given received = received(ApplicationOrigin.WRITTEN, DeskKind.ONE_STOP);
        assertThat(received.running()).containsExactly("screen#1");
        endsAt(accepted(received), "total#1", "2026-10-30T15:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_BEFORE_FILING, courtBeforeFiling#1, 2026-11-12T15:59:59Z",
        "COURT_AFTER_FILING, courtAfterFiling#1, 2026-10-28T15:59:59Z",
        "COURT_SUMMARY, courtAfterFiling#1, 2026-10-20T15:59:59Z"
    })
    void for_what_a_court_sent_its_own_term_runs_from_the_papers(ApplicationOrigin origin, String term, String end) {
        Asked.Given received = received(origin, DeskKind.UNION);
        assertThat(received.running()).containsExactly("screen#1");
        Asked.Given signed = received.then(new SignForPapers(ID, at("2026-10-13T09:00"), "link"), clerk());
        endsAt(signed, term, end);
        assertThat(accepted(signed).running()).containsExactly(term);
    }

    @Test
    void a_refusal_is_told_within_its_days() {
        Asked.Given refused = received(ApplicationOrigin.WRITTEN, DeskKind.UNION)
                .then(screen(MediationTrack.LABOUR), clerk())
                .then(new AskOtherSide(ID, at("2026-10-13T09:00"), Medium.PHONE, sealed("words")), clerk())
                .then(new RecordRefusal(ID, at("2026-10-14T09:00"), "r1", sealed("reason")), clerk());
        assertThat(refused.running()).containsExactly("refusalNotice#1");
        endsAt(refused, "refusalNotice#1", "2026-10-19T15:59:59Z");
        assertThat(refused.term("total#1").status()).isEqualTo(TermStatus.STOPPED);
        Asked.Given told = refused.then(new GiveRefusalNotice(ID, at("2026-10-15T09:00"), Medium.PAPER, true), clerk());
        assertThat(told.running()).isEmpty();
        assertThat(told.term("refusalNotice#1").status()).isEqualTo(TermStatus.MET);
    }

    @Test
    void both_sides_may_have_fifteen_days_more_once_before_the_end() {
        Asked.Given accepted = accepted(received(ApplicationOrigin.WRITTEN, DeskKind.UNION));
        endsAt(accepted.then(extend("2026-10-27T09:00", 15), chair()), "total#1", "2026-11-11T15:59:59Z");
        accepted.when(extend("2026-10-27T09:00", 16), chair()).refusedUnder("terms/extension-too-long");
        accepted.when(extend("2026-10-28T00:00", 15), chair()).refusedUnder("terms/after-expiry");
        accepted.then(extend("2026-10-20T09:00", 1), chair())
                .when(extend("2026-10-21T09:00", 1), chair())
                .refusedUnder("terms/extensions-used");
    }

    @Test
    void where_the_statute_sets_no_limit_both_sides_may_have_as_much_as_they_want() {
        UnitRef zhoushan = UnitRef.root("330000").child("330900");
        Asked.Given accepted = accepted(transferred(zhoushan));
        endsAt(accepted.then(extend("2026-10-27T09:00", 100), city(zhoushan)), "total#1", "2027-02-04T15:59:59Z");
    }

    @Test
    void while_something_is_appraised_the_term_stands_still() {
        Asked.Given begun = accepted(received(ApplicationOrigin.WRITTEN, DeskKind.UNION))
                .then(new BeginAppraisal(ID, at("2026-10-19T09:00"), "x1", "某鉴定所", sealed("question")), mediator());
        assertThat(begun.term("total#1").status()).isEqualTo(TermStatus.PAUSED);
        endsAt(
                begun.then(new EndAppraisal(ID, at("2026-11-02T09:00"), "x1", sealed("result")), mediator()),
                "total#1",
                "2026-11-10T15:59:59Z");
    }

    @Test
    void a_mediation_is_ended_for_time_only_when_the_time_has_passed() {
        Asked.Given accepted = accepted(received(ApplicationOrigin.WRITTEN, DeskKind.UNION));
        accepted.when(expire("2026-10-27T23:59"), mediator()).refusedUnder("mediation/end-ground");
        accepted.when(expire("2026-10-28T00:00"), mediator()).recorded();
        accepted.then(new LapseTerm(ID, at("2026-10-28T00:00"), "total#1"), DESK)
                .when(expire("2026-10-28T09:00"), DESK)
                .recorded();
    }

    @Test
    void whoever_is_to_come_is_told_within_three_days_and_anew_after_a_move() {
        Asked.Given scheduled = accepted(received(ApplicationOrigin.WRITTEN, DeskKind.UNION))
                .then(new ScheduleSession(ID, at("2026-10-19T09:00"), joint("s1")), clerk());
        endsAt(scheduled, "sessionNotice:s1#1", "2026-10-22T15:59:59Z");
        Asked.Given one =
                scheduled.then(new TellOfSession(ID, at("2026-10-20T09:00"), "s1", "a1", Medium.PHONE), clerk());
        assertThat(one.running()).contains("sessionNotice:s1#1");
        Asked.Given both = one.then(new TellOfSession(ID, at("2026-10-20T09:00"), "s1", "r1", Medium.PHONE), clerk());
        assertThat(both.running()).doesNotContain("sessionNotice:s1#1");
        endsAt(
                both.then(new MoveSession(ID, at("2026-10-21T09:00"), joint("s1"), sealed("reason")), clerk()),
                "sessionNotice:s1#2",
                "2026-10-26T15:59:59Z");
    }

    @Test
    void after_an_agreement_both_windows_and_every_promise_run_side_by_side() {
        Asked.Given effective = effective();
        assertThat(effective.running())
                .containsExactlyInAnyOrder(
                        "arbitralReview#1",
                        "judicialConfirmation#1",
                        "instalment:i1#1",
                        "instalment:i2#1",
                        "duty:d1#1");
        endsAt(effective, "arbitralReview#1", "2026-11-04T15:59:59Z");
        endsAt(effective, "judicialConfirmation#1", "2026-11-19T15:59:59Z");
        endsAt(effective, "instalment:i1#1", "2026-11-11T15:59:59Z");
        endsAt(effective, "duty:d1#1", "2027-01-10T15:59:59Z");
        assertThat(effective.term("total#1").status()).isEqualTo(TermStatus.MET);
    }

    @Test
    void what_one_confirms_needs_the_other_no_more() {
        Asked.Given asked = effective().then(review("2026-11-04T23:00", ReviewKind.ARBITRAL), clerk());
        assertThat(asked.term("arbitralReview#1").status()).isEqualTo(TermStatus.MET);
        assertThat(asked.running()).contains("judicialConfirmation#1");
        Asked.Given confirmed = asked.then(
                new RecordReview(
                        ID, at("2026-11-10T09:00"), ReviewKind.ARBITRAL, ReviewResult.CONFIRMED, "1", sealed("words")),
                clerk());
        assertThat(confirmed.term("judicialConfirmation#1").status()).isEqualTo(TermStatus.STOPPED);
        Asked.Given refused = asked.then(
                new RecordReview(
                        ID, at("2026-11-10T09:00"), ReviewKind.ARBITRAL, ReviewResult.REFUSED, null, sealed("words")),
                clerk());
        refused.when(review("2026-11-19T23:59", ReviewKind.JUDICIAL), clerk()).recorded();
    }

    @ParameterizedTest
    @CsvSource({
        "ARBITRAL, 2026-11-04T23:59, true",
        "ARBITRAL, 2026-11-05T00:00, false",
        "JUDICIAL, 2026-11-05T00:00, true",
        "JUDICIAL, 2026-11-20T00:00, false"
    })
    void a_window_that_has_closed_stays_closed(ReviewKind kind, String at, boolean open) {
        effective().when(review(at, kind), clerk()).doneIf(open, "mediation/window-closed");
    }

    @Test
    void a_promise_is_met_by_its_last_money_and_a_duty_when_it_is_found_done() {
        Asked.Given part =
                effective().then(new RecordPayment(ID, at("2026-10-21T09:00"), pay("p1", "i1", 599)), clerk());
        assertThat(part.running()).contains("instalment:i1#1");
        Asked.Given all = part.then(new RecordPayment(ID, at("2026-10-21T09:00"), pay("p2", "i1", 1)), clerk());
        assertThat(all.term("instalment:i1#1").status()).isEqualTo(TermStatus.MET);
        Asked.Given again = all.then(
                new CheckDuty(
                        ID, at("2026-10-22T09:00"), "d1", false, sealed("finding"), LocalDate.parse("2026-12-01")),
                clerk());
        endsAt(again, "duty:d1#2", "2026-12-01T15:59:59Z");
        assertThat(again.then(new CheckDuty(ID, at("2026-12-01T09:00"), "d1", true, sealed("finding"), null), clerk())
                        .running())
                .doesNotContain("duty:d1#1", "duty:d1#2");
    }

    @Test
    void a_payment_order_has_the_days_of_the_court_and_of_the_debtor() {
        Asked.Given order = effective()
                .then(new RecordDefault(ID, at("2026-11-12T09:00"), "i1", sealed("words")), clerk())
                .then(
                        new OpenEnforcement(
                                ID, at("2026-11-12T10:00"), "e1", EnforcementKind.PAYMENT_ORDER, "某法院", sealed("w")),
                        clerk());
        endsAt(order, "courtAnswers:e1#1", "2026-11-17T15:59:59Z");
        order = order.then(step("2026-11-16T09:00", EnforcementStage.ACCEPTED), clerk());
        endsAt(order, "courtIssues:e1#1", "2026-12-01T15:59:59Z");
        order = order.then(step("2026-11-20T09:00", EnforcementStage.ISSUED), clerk())
                .then(step("2026-11-23T09:00", EnforcementStage.SERVED), clerk());
        endsAt(order, "debtorPays:e1#1", "2026-12-08T15:59:59Z");
        assertThat(order.then(step("2026-12-01T09:00", EnforcementStage.OBJECTED), clerk())
                        .term("debtorPays:e1#1")
                        .status())
                .isEqualTo(TermStatus.STOPPED);
    }

    @Test
    void arrears_run_out_a_year_after_the_employment_and_not_before_it_ended() {
        Asked.Given stated = received(ApplicationOrigin.WRITTEN, DeskKind.UNION)
                .then(state("c1", ClaimKind.WAGE, "2024-03-01"), clerk());
        assertThat(stated.running()).doesNotContain("limitation:c1#1");
        Asked.Given ended = stated.then(
                new RecordEmploymentEnd(ID, at("2026-10-12T11:00"), LocalDate.parse("2026-03-31")), clerk());
        endsAt(ended, "limitation:c1#1", "2027-03-31T15:59:59Z");
        assertThat(ended.term("limitation:c1#1").ruleKey()).isEqualTo("arbitration.limitation.WAGE");
        Asked.Given corrected =
                ended.then(new RecordEmploymentEnd(ID, at("2026-10-12T12:00"), LocalDate.parse("2026-04-30")), clerk());
        assertThat(corrected.term("limitation:c1#1").status()).isEqualTo(TermStatus.STOPPED);
        endsAt(corrected, "limitation:c1#2", "2027-04-30T15:59:59Z");
    }

    @Test
    void other_claims_run_out_a_year_after_the_breach_was_known_and_service_pay_after_three() {
        Asked.Given stated = received(ApplicationOrigin.WRITTEN, DeskKind.UNION)
                .then(state("c1", ClaimKind.SEVERANCE, "2026-02-10"), clerk());
        endsAt(stated, "limitation:c1#1", "2027-02-10T15:59:59Z");
        assertThat(stated.term("limitation:c1#1").ruleKey()).isEqualTo("arbitration.limitation");
        Asked.Given service = stated.then(screen(MediationTrack.SERVICE), clerk());
        assertThat(service.term("limitation:c1#1").status()).isEqualTo(TermStatus.STOPPED);
        endsAt(service, "civilLimitation:c1#1", "2029-02-12T15:59:59Z");
        Asked.Given same = stated.then(
                new AmendClaim(
                        ID,
                        at("2026-10-12T11:00"),
                        claim("c1", ClaimKind.SEVERANCE, Money.yuan(7), LocalDate.parse("2026-02-10"))),
                clerk());
        assertThat(same.running()).contains("limitation:c1#1");
    }

    @Test
    void nothing_runs_against_what_was_dropped_or_bindingly_settled() {
        Asked.Given stated = received(ApplicationOrigin.WRITTEN, DeskKind.UNION)
                .then(state("c1", ClaimKind.SEVERANCE, "2026-02-10"), clerk());
        assertThat(stated.then(new WithdrawClaim(ID, at("2026-10-12T11:00"), "c1", sealed("reason")), clerk())
                        .running())
                .doesNotContain("limitation:c1#1");
        Asked.Given settled = mediating(stated)
                .then(
                        new SettleClaims(ID, at("2026-10-19T10:00"), "s1", List.of("c1"), Money.yuan(1000), "r1"),
                        mediator());
        assertThat(settled.running()).contains("limitation:c1#1");
        assertThat(bound(settled).running()).doesNotContain("limitation:c1#1");
    }

    @Test
    void a_term_that_has_passed_is_said_once_and_by_the_desk_alone() {
        Asked.Given received = received(ApplicationOrigin.WRITTEN, DeskKind.UNION);
        LapseTerm lapse = new LapseTerm(ID, at("2026-10-16T00:00"), "screen#1");
        received.when(lapse, clerk()).refusedUnder("mediation/role-needed");
        received.when(new LapseTerm(ID, at("2026-10-15T23:59"), "screen#1"), DESK)
                .recordsNothing();
        Asked.Given lapsed = received.then(lapse, DESK);
        assertThat(lapsed.term("screen#1").lapsed()).isTrue();
        lapsed.when(lapse, DESK).recordsNothing();
        received.when(new RecomputeTerms(ID, at("2026-10-13T00:00")), DESK).recordsNothing();
    }

    @Test
    void what_ends_stops_every_clock() {
        Asked.Given closed = received(ApplicationOrigin.WRITTEN, DeskKind.UNION)
                .then(state("c1", ClaimKind.SEVERANCE, "2026-02-10"), clerk())
                .then(
                        new RejectApplication(
                                ID, at("2026-10-13T09:00"), RejectGround.NOT_COVERED, sealed("explanation"), "court"),
                        clerk());
        assertThat(closed.running()).containsExactly("limitation:c1#1");
        assertThat(closed.then(new CloseCase(ID, at("2026-10-14T09:00"), CaseEnd.REJECTED, sealed("outcome")), chair())
                        .running())
                .isEmpty();
    }

    private static Asked.Given received(ApplicationOrigin origin, DeskKind desk) {
        return received(origin, desk, COUNTY, chair());
    }

    private static Asked.Given transferred(UnitRef unit) {
        return received(ApplicationOrigin.WRITTEN, DeskKind.UNION, unit, city(unit));
    }

    private static Asked.Given received(ApplicationOrigin origin, DeskKind desk, UnitRef unit, Actor actor) {
        return Asked.of(FIXTURE)
                .then(
                        new ReceiveApplication(
                                ID,
                                AT,
                                origin,
                                desk,
                                Category.WAGE,
                                unit,
                                APPLICANT_KEY,
                                RESPONDENT_KEY,
                                List.of(worker("a1"), employer("r1")),
                                sealed("account"),
                                null,
                                null,
                                origin.fromForum() ? sent(Forum.COURT_FIRST_INSTANCE) : null,
                                null,
                                1,
                                null),
                        staff("someone", actor.unit(), Role.values()));
    }

    private static Actor city(UnitRef unit) {
        return staff("staff:m1", unit, Role.values());
    }

    private static Asked.Given accepted(Asked.Given received) {
        Actor anybody = staff("staff:m1", holder(received), Role.values());
        return received.then(screen(MediationTrack.LABOUR), anybody)
                .then(new AskOtherSide(ID, at("2026-10-13T09:00"), Medium.PHONE, sealed("words")), anybody)
                .then(new RecordConsent(ID, at("2026-10-14T09:00"), "r1", true, Medium.PHONE), anybody)
                .then(new AcceptCase(ID, at("2026-10-15T09:00"), null), anybody)
                .then(
                        new AppointMediators(
                                ID,
                                at("2026-10-15T09:00"),
                                List.of(new MediatorNamed(M1, Conflict.NONE)),
                                ChosenBy.ORGANISATION),
                        anybody);
    }

    private static UnitRef holder(Asked.Given received) {
        ApplicationReceived first = (ApplicationReceived) received.happened().get(0);
        return new UnitRef(first.unitId(), first.unitPath());
    }

    private static Asked.Given mediating(Asked.Given received) {
        return accepted(received)
                .then(
                        new HoldTalk(
                                ID,
                                at("2026-10-19T09:00"),
                                "talk",
                                Medium.PHONE,
                                List.of(PartySide.APPLICANT, PartySide.RESPONDENT),
                                List.of(M1),
                                sealed("minutes")),
                        mediator());
    }

    /** Two instalments and a duty, binding on Tuesday the 20th. */
    private static Asked.Given effective() {
        return bound(mediating(received(ApplicationOrigin.WRITTEN, DeskKind.UNION))
                .then(new StateClaim(ID, at("2026-10-19T09:30"), claim("c1", ClaimKind.WAGE, null, null)), clerk())
                .then(
                        new SettleClaims(ID, at("2026-10-19T10:00"), "s1", List.of("c1"), Money.yuan(1000), "r1"),
                        mediator()));
    }

    private static Asked.Given bound(Asked.Given settled) {
        Asked.Given drafted =
                settled.then(new DraftAgreement(ID, at("2026-10-20T09:00"), Examples.wages("g1")), mediator());
        for (String signer : List.of("a1", "r1")) {
            drafted = drafted.then(
                    new SignAgreement(
                            ID,
                            at("2026-10-20T10:00"),
                            "g1",
                            "d1",
                            new Signature(SignerKind.PARTY, signer, SignatureWay.BY_HAND, null)),
                    mediator());
        }
        return drafted.then(
                        new SignAgreement(
                                ID,
                                at("2026-10-20T10:00"),
                                "g1",
                                "d1",
                                new Signature(SignerKind.MEDIATOR, M1.value(), SignatureWay.BY_HAND, null)),
                        mediator())
                .then(new SealAgreement(ID, at("2026-10-20T11:00"), "g1", "d1", "keeper"), chair());
    }

    private static ScreenApplication screen(MediationTrack track) {
        return new ScreenApplication(
                ID,
                at("2026-10-13T08:30"),
                track,
                List.of(DisputeKind.DISMISSAL_OR_RESIGNATION),
                sealed("note"),
                "court");
    }

    private static StateClaim state(String id, ClaimKind kind, String knownOn) {
        return new StateClaim(ID, at("2026-10-12T10:45"), claim(id, kind, Money.yuan(1000), LocalDate.parse(knownOn)));
    }

    private static ExtendMediation extend(String at, int days) {
        return new ExtendMediation(ID, at(at), days, List.of(PartySide.APPLICANT, PartySide.RESPONDENT), "letter");
    }

    private static EndWithoutAgreement expire(String at) {
        return new EndWithoutAgreement(
                ID, at(at), EndGround.EXPIRED, sealed("explanation"), List.of(Route.ARBITRATION));
    }

    private static ApplyForReview review(String at, ReviewKind kind) {
        return new ApplyForReview(ID, at(at), kind, List.of(PartySide.APPLICANT, PartySide.RESPONDENT), "某机构", null);
    }

    private static RecordEnforcement step(String at, EnforcementStage stage) {
        return new RecordEnforcement(ID, at(at), "e1", stage, sealed("words"));
    }

    private static Payment pay(String id, String instalment, long yuan) {
        return payment(id, instalment, yuan);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DeskTime.ZONE).toInstant();
    }

    private static void endsAt(Asked.Given given, String term, String end) {
        assertThat(given.term(term).dueAt()).as(term).isEqualTo(Instant.parse(end));
    }
}
