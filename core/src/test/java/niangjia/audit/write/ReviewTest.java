package niangjia.audit.write;

import static niangjia.audit.write.ReviewAsked.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewCommand.AcceptAnswer;
import niangjia.audit.ReviewCommand.CloseFinding;
import niangjia.audit.ReviewCommand.CloseReview;
import niangjia.audit.ReviewCommand.DrawSample;
import niangjia.audit.ReviewCommand.LapseAnswer;
import niangjia.audit.ReviewCommand.OpenReview;
import niangjia.audit.ReviewCommand.UpholdFinding;
import niangjia.audit.ReviewEvent;
import niangjia.audit.ReviewEvent.AnswerLapsed;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewEvent.FindingClosed;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
    private static final Instant IN_TIME = Instant.parse("2026-11-30T15:59:59Z");
    private static final Instant TOO_LATE = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> told = whole().happened();
        ApprovedEvents.verify("review", told, ReviewEvent.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_an_auditor_opens_a_review(Role role) {
        new ReviewAsked().refuses(open(), actor("staff:a", CITY, role), "audit/review-role");
    }

    @Test
    void an_auditor_reviews_their_own_unit_and_those_below() {
        Actor ofCounty = actor("staff:a", COUNTY, Role.AUDITOR);
        new ReviewAsked().refuses(open(), ofCounty, "audit/review-outside-unit");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-19, seed-2026, 5, audit/review-period",
        "2026-11-20, 2026-11-20, s2026, 5, audit/review-seed",
        "2026-11-20, 2026-11-20, seed 2026, 5, audit/review-seed",
        "2026-11-20, 2026-11-20, seed-2026, 0, audit/review-size",
        "2026-11-20, 2026-11-20, seed-2026, 201, audit/review-size"
    })
    void a_review_has_a_period_a_seed_and_a_size(String from, String to, String seed, int size, String code) {
        new ReviewAsked()
                .refuses(
                        new OpenReview(
                                ID,
                                AT,
                                CITY,
                                ReviewBasis.CLOSED,
                                LocalDate.parse(from),
                                LocalDate.parse(to),
                                Set.of(),
                                seed,
                                size),
                        AUDITOR,
                        code);
    }

    @Test
    void the_aggregate_draws_itself_and_keeps_who_had_handled_the_case() {
        SampleDrawn drawn = drawn().last(SampleDrawn.class);
        assertThat(drawn.listed()).isEqualTo(1);
        assertThat(drawn.cases()).singleElement().satisfies(each -> {
            assertThat(each.caseId()).isEqualTo(CASE);
            assertThat(each.handledBy()).containsExactly(HANDLER);
        });
    }

    @Test
    void a_sample_is_drawn_once_and_from_something() {
        drawn().refuses(draw(), AUDITOR, "audit/review-state");
        new ReviewAsked()
                .does(open(), AUDITOR)
                .refuses(new DrawSample(ID, AT, AT, List.of(), Map.of()), AUDITOR, "audit/review-list-empty");
    }

    @Test
    void nobody_judges_a_case_they_handled() {
        Actor handled = actor(HANDLER, CITY, Role.AUDITOR);
        drawn().refuses(all(ReviewResult.PASS), handled, "audit/review-own-case");
        Actor inPlaceOf = new Actor("staff:other", "other", Set.of(Role.AUDITOR), CITY, HANDLER);
        drawn().refuses(all(ReviewResult.PASS), inPlaceOf, "audit/review-own-case");
        drawn().does(all(ReviewResult.PASS), actor("staff:other", CITY, Role.AUDITOR));
    }

    @Test
    void a_judgment_that_differs_from_the_record_needs_its_reason() {
        drawn().refuses(
                        judge(said(ReviewResult.PASS, ReviewResult.FAIL, null)),
                        AUDITOR,
                        "audit/review-reason-missing");
        drawn().refuses(
                        judge(said(ReviewResult.UNDECIDABLE, ReviewResult.PASS, null)),
                        AUDITOR,
                        "audit/review-reason-missing");
        ItemJudged judged = drawn().does(judge(said(ReviewResult.PASS, ReviewResult.FAIL, "纸卷缺页")), AUDITOR)
                .last(ItemJudged.class);
        assertThat(judged.machine()).isEqualTo("PASS");
        assertThat(judged.result()).isEqualTo("FAIL");
        assertThat(judged.readTo()).isEqualTo(17);
        drawn().does(judge(said(ReviewResult.FAIL, ReviewResult.FAIL, null)), AUDITOR);
    }

    @Test
    void the_same_said_again_is_no_news() {
        ReviewAsked once = drawn().does(all(ReviewResult.PASS), AUDITOR);
        int before = once.happened().size();
        assertThat(once.does(all(ReviewResult.PASS), AUDITOR).happened()).hasSize(before);
    }

    @Test
    void a_finding_follows_a_failed_item_names_its_evidence_and_gives_time() {
        ReviewAsked passed = drawn().does(all(ReviewResult.PASS), AUDITOR);
        passed.refuses(raise(), AUDITOR, "audit/review-item-not-failed");
        drawn().refuses(raise(), AUDITOR, "audit/review-item-not-failed");
        ReviewAsked failed = drawn().does(all(ReviewResult.FAIL), AUDITOR);
        failed.refuses(
                raise("f1", ReviewItem.TERMS, List.of(), TODAY.plusDays(1)), AUDITOR, "audit/review-evidence-missing");
        failed.refuses(raise("f1", ReviewItem.TERMS, List.of("event/1"), TODAY), AUDITOR, "audit/review-answer-day");
        FindingRaised raised = failed.does(raise(), AUDITOR).last(FindingRaised.class);
        assertThat(raised.dueAt()).isEqualTo(TOO_LATE);
        failed.refuses(raise(), AUDITOR, "audit/review-finding-exists");
    }

    @Test
    void a_finding_asks_a_unit_that_the_review_reaches() {
        ReviewAsked failed = drawn().does(all(ReviewResult.FAIL), AUDITOR);
        failed.refuses(raise(UnitRef.root("430600")), AUDITOR, "audit/review-outside-unit");
        failed.does(raise(CITY), AUDITOR);
    }

    @Test
    void only_the_unit_asked_answers() {
        Actor cityHandler = actor("staff:city.handler", CITY, Role.HANDLER);
        raised().refuses(answer(IN_TIME, ReviewAnswer.ACCEPTS), cityHandler, "audit/review-another-unit");
        raised().refuses(answer(IN_TIME, ReviewAnswer.ACCEPTS), AUDITOR, "audit/review-role");
        Actor neighbour = actor("staff:n", CITY.child("430503"), Role.CHAIR);
        raised().refuses(answer(IN_TIME, ReviewAnswer.ACCEPTS), neighbour, "audit/review-outside-unit");
    }

    @Test
    void an_answer_in_the_last_second_is_in_time_and_one_later_is_late_for_ever() {
        ReviewAsked inTime = raised().does(answer(IN_TIME, ReviewAnswer.ACCEPTS), ANSWERING);
        assertThat(inTime.last(FindingAnswered.class).late()).isFalse();
        assertThat(closed(inTime).last(FindingClosed.class).everLate()).isFalse();
        ReviewAsked late = raised().does(answer(TOO_LATE, ReviewAnswer.ACCEPTS), ANSWERING);
        assertThat(late.last(FindingAnswered.class).late()).isTrue();
        assertThat(late.last(AnswerLapsed.class).occurredAt()).isEqualTo(TOO_LATE);
        assertThat(closed(late).last(FindingClosed.class).everLate()).isTrue();
    }

    @Test
    void a_lapse_is_said_once_however_often_it_is_asked_for() {
        ReviewAsked early = raised();
        int before = early.happened().size();
        assertThat(early.does(lapse(IN_TIME), DESK).happened()).hasSize(before);
        ReviewAsked late = early.does(lapse(TOO_LATE), DESK);
        assertThat(late.happened()).hasSize(before + 1);
        assertThat(late.does(lapse(TOO_LATE), DESK).happened()).hasSize(before + 1);
    }

    @Test
    void a_contested_finding_is_weighed_once_and_upheld_it_must_be_mended() {
        ReviewAsked contested = raised().does(answer(IN_TIME, ReviewAnswer.CONTESTS), ANSWERING);
        ReviewAsked upheld =
                contested.does(new UpholdFinding(ID, IN_TIME, "f1", words("理由不成立"), TODAY.plusDays(20)), AUDITOR);
        upheld.refuses(answer(IN_TIME, ReviewAnswer.CONTESTS), ANSWERING, "audit/review-contested-again");
        upheld.does(answer(IN_TIME, ReviewAnswer.ACCEPTS), ANSWERING);
    }

    @Test
    void a_finding_moves_in_its_order() {
        raised().refuses(new AcceptAnswer(ID, AT, "f1", null), AUDITOR, "audit/review-finding-state");
        raised().refuses(new CloseFinding(ID, AT, "f1", words("看过")), AUDITOR, "audit/review-finding-state");
        raised().refuses(new AcceptAnswer(ID, AT, "f9", null), AUDITOR, "audit/review-finding-unknown");
        ReviewAsked answered = raised().does(answer(IN_TIME, ReviewAnswer.ACCEPTS), ANSWERING);
        answered.refuses(answer(IN_TIME, ReviewAnswer.ACCEPTS), ANSWERING, "audit/review-finding-state");
    }

    @Test
    void a_review_ends_when_all_is_judged_and_every_finding_closed() {
        drawn().does(judge(said(ReviewResult.PASS, ReviewResult.PASS, null)), AUDITOR)
                .refuses(close(), AUDITOR, "audit/review-items-open");
        raised().refuses(close(), AUDITOR, "audit/review-findings-open");
        ReviewClosed end = whole().last(ReviewClosed.class);
        assertThat(end.failed()).isEqualTo(ReviewItem.values().length);
        assertThat(end.findings()).isEqualTo(1);
        assertThat(end.late()).isEqualTo(1);
        whole().refuses(all(ReviewResult.PASS), AUDITOR, "audit/review-state");
    }

    @Test
    void every_role_of_a_unit_that_handles_cases_may_answer_and_no_other() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            Actor someone = actor("staff:someone", COUNTY, role);
            if (EnumSet.of(Role.HANDLER, Role.CHAIR, Role.DISPATCHER, Role.SUPERVISOR, Role.MEDIATOR)
                    .contains(role)) {
                raised().does(answer(IN_TIME, ReviewAnswer.ACCEPTS), someone);
            } else {
                raised().refuses(answer(IN_TIME, ReviewAnswer.ACCEPTS), someone, "audit/review-role");
            }
        }
    }

    private static LapseAnswer lapse(Instant at) {
        return new LapseAnswer(ID, at, "f1");
    }

    private static CloseReview close() {
        return new CloseReview(ID, TOO_LATE, words("总体合格"));
    }

    private static ReviewAsked closed(ReviewAsked answered) {
        return answered.does(new AcceptAnswer(ID, TOO_LATE, "f1", words("认可")), AUDITOR)
                .does(new CloseFinding(ID, TOO_LATE, "f1", words("看到补正")), AUDITOR);
    }

    /** Every event there is. */
    private static ReviewAsked whole() {
        ReviewAsked upheld = drawn().does(judge(said(ReviewResult.PASS, ReviewResult.FAIL, "纸卷缺页")), AUDITOR)
                .does(all(ReviewResult.FAIL), AUDITOR)
                .does(raise(), AUDITOR)
                .does(lapse(TOO_LATE), DESK)
                .does(answer(TOO_LATE, ReviewAnswer.CONTESTS), ANSWERING)
                .does(new UpholdFinding(ID, TOO_LATE, "f1", words("理由不成立"), TODAY.plusDays(20)), AUDITOR)
                .does(answer(TOO_LATE, ReviewAnswer.ACCEPTS), ANSWERING);
        return closed(upheld).does(close(), AUDITOR);
    }
}
