package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.HANDLE;
import static niangjia.shared.terms.Given.HUNAN;
import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermPaused;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five working days from Monday 2026-10-12: due on Monday the 19th. One extension of at most ten, by dispatcher or chair. */
class TermBookTest {
    private static final Instant START = at("2026-10-12T09:00");
    private static final Instant DUE = at("2026-10-19T23:59:59");
    private static final Set<Role> CHAIR = Set.of(Role.CHAIR);

    private final TermBook running = started(TermBook.EMPTY);

    @Test
    void a_start_says_the_rule_the_pack_the_calendar_and_the_end() {
        assertThat(TermBook.EMPTY.start("handle-1", HUNAN, HANDLE, START, CALENDAR))
                .isEqualTo(new TermStarted(
                        "handle-1",
                        "complaint.handle",
                        "430000@2026.1",
                        "2025-11-04",
                        START,
                        "WORKING_DAYS",
                        5,
                        "NONE",
                        "24:00",
                        null,
                        day("2026-10-19"),
                        DUE,
                        false));
    }

    @Test
    void a_term_id_is_used_once_and_a_second_round_has_its_own() {
        refused(() -> running.start("handle-1", HUNAN, HANDLE, START, CALENDAR), "terms/id-used", "handle-1");
        TermBook rework = running.after(running.start("handle-2", HUNAN, HANDLE, at("2026-10-21T09:00"), CALENDAR));
        assertThat(rework.open()).extracting(Term::termId).containsExactly("handle-1", "handle-2");
        assertThat(rework.term("handle-1").dueAt()).isEqualTo(DUE);
    }

    @Test
    void a_day_is_named_for_rules_that_count_nothing_and_only_for_those() {
        TermRule committed = HUNAN.rule("complaint.committed");
        TermStarted until = running.startUntil("parked-1", HUNAN, committed, START, day("2026-10-31"), CALENDAR);
        assertThat(until.dueOn()).isEqualTo("2026-10-31");
        assertThat(running.after(until).term("parked-1").count().namedDay()).isEqualTo("2026-10-31");
        refused(
                () -> running.start("parked-1", HUNAN, committed, START, CALENDAR),
                "terms/named-day-mismatch",
                "complaint.committed");
        refused(
                () -> running.startUntil("h", HUNAN, HANDLE, START, day("2026-10-31"), CALENDAR),
                "terms/named-day-mismatch",
                "complaint.handle");
        refused(
                () -> running.startUntil("parked-1", HUNAN, committed, START, day("2026-10-11"), CALENDAR),
                "terms/named-day-past",
                day("2026-10-11"),
                day("2026-10-12"));
        assertThatCode(() -> running.startUntil("parked-1", HUNAN, committed, START, day("2026-10-12"), CALENDAR))
                .doesNotThrowAnyException();
    }

    @Test
    void a_term_nobody_started_is_not_known() {
        refused(() -> running.meet("other", START), "terms/unknown", "other");
        assertThatThrownBy(() -> running.after(new TermPaused("other", START, "PARKED")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_extension_asked_in_time_adds_to_the_count() {
        TermExtended fact = new TermExtended(
                "handle-1",
                at("2026-10-16T09:00"),
                at("2026-10-16T15:00"),
                10,
                "2025-11-04",
                day("2026-11-02"),
                at("2026-11-02T23:59:59"),
                false);
        assertThat(extend("2026-10-16T09:00", "2026-10-16T15:00", 10, CHAIR)).containsExactly(fact);
        assertThat(CALENDAR.plusWorkingDays(day("2026-10-19"), 10)).isEqualTo(fact.dueOn());
        assertThat(running.after(fact).term("handle-1").extendedBy()).isEqualTo(10);
    }

    @Test
    void an_extension_is_asked_until_the_last_second_and_not_after() {
        assertThat(extend("2026-10-19T23:59:59", "2026-10-19T23:59:59", 1, CHAIR))
                .hasSize(1);
        refused(
                () -> extend("2026-10-20T00:00:00", "2026-10-20T08:00:00", 1, CHAIR),
                "terms/after-expiry",
                at("2026-10-20T00:00"),
                DUE);
    }

    @Test
    void an_extension_asked_in_time_and_granted_too_late_does_not_undo_the_lapse() {
        List<TermFact> facts = extend("2026-10-19T18:00", "2026-10-20T09:00", 5, CHAIR);
        assertThat(facts).hasSize(2).first().isEqualTo(new TermLapsed("handle-1", DUE, at("2026-10-20T09:00")));
        Term term = all(running, facts).term("handle-1");
        assertThat(term.lapsedAt()).isEqualTo(DUE);
        assertThat(term.dueOn()).isEqualTo("2026-10-26");
    }

    @Test
    void extensions_are_limited_in_number_and_in_length() {
        TermBook once = all(running, extend("2026-10-16T09:00", "2026-10-16T09:00", 4, CHAIR));
        refused(
                () -> once.extend(
                        "handle-1", at("2026-10-20T09:00"), at("2026-10-20T09:00"), 4, CHAIR, HANDLE, CALENDAR),
                "terms/extensions-used",
                1,
                1);
        refused(() -> extend("2026-10-16T09:00", "2026-10-16T09:00", 11, CHAIR), "terms/extension-too-long", 11, 10);
        refused(() -> extend("2026-10-16T09:00", "2026-10-16T09:00", 0, CHAIR), "terms/extension-too-long", 0, 10);
        assertThat(extend("2026-10-16T09:00", "2026-10-16T09:00", 10, CHAIR)).hasSize(1);
    }

    @Test
    void the_total_of_several_extensions_is_limited() {
        TermRule court = HUNAN.rule("mediation.courtAfterFiling");
        TermRule tight = new TermRule(
                court.key(),
                court.unit(),
                court.count(),
                court.roll(),
                court.end(),
                court.starts(),
                new ExtensionLimit(3, 10, CHAIR),
                court.pauses(),
                court.ladder(),
                court.source(),
                court.article(),
                court.verified(),
                court.note(),
                court.definedIn());
        TermBook book = TermBook.EMPTY.after(TermBook.EMPTY.start("m", HUNAN, tight, START, CALENDAR));
        book = all(book, book.extend("m", START, START, 6, CHAIR, tight, CALENDAR));
        TermBook twice = all(book, book.extend("m", START, START, 4, CHAIR, tight, CALENDAR));
        assertThat(twice.term("m").dueOn()).isEqualTo("2026-11-06");
        refused(() -> twice.extend("m", START, START, 1, CHAIR, tight, CALENDAR), "terms/extension-too-long", 1, 0);
    }

    @Test
    void an_extension_is_granted_by_a_rank_the_rule_names() {
        refused(
                () -> extend("2026-10-16T09:00", "2026-10-16T09:00", 1, Set.of(Role.HANDLER, Role.OPERATOR)),
                "terms/extension-by-rank",
                List.of(Role.OPERATOR, Role.HANDLER),
                List.of(Role.DISPATCHER, Role.CHAIR));
        assertThat(extend("2026-10-16T09:00", "2026-10-16T09:00", 1, Set.of(Role.HANDLER, Role.DISPATCHER)))
                .hasSize(1);
    }

    @Test
    void a_rule_without_extensions_grants_none() {
        TermRule sign = HUNAN.rule("complaint.sign");
        TermBook book = TermBook.EMPTY.after(TermBook.EMPTY.start("s", HUNAN, sign, START, CALENDAR));
        refused(() -> book.extend("s", START, START, 1, CHAIR, sign, CALENDAR), "terms/extensions-used", 0, 0);
    }

    @Test
    void a_term_has_one_course() {
        refused(
                () -> extend("2026-10-12T08:59", "2026-10-12T09:00", 1, CHAIR),
                "terms/out-of-order",
                at("2026-10-12T08:59"),
                START);
        refused(
                () -> extend("2026-10-13T09:00", "2026-10-12T09:00", 1, CHAIR),
                "terms/out-of-order",
                at("2026-10-12T09:00"),
                at("2026-10-13T09:00"));
        refused(
                () -> running.meet("handle-1", at("2026-10-12T08:00")),
                "terms/out-of-order",
                at("2026-10-12T08:00"),
                START);
        refused(
                () -> running.stop("handle-1", at("2026-10-12T08:00"), "RETURNED"),
                "terms/out-of-order",
                at("2026-10-12T08:00"),
                START);
    }

    @Test
    void while_paused_a_term_does_not_run_out_and_what_was_left_is_left_afterwards() {
        TermBook paused = paused("2026-10-14T09:00");
        Term still = paused.term("handle-1");
        assertThat(still.runsOutBy(at("2027-03-01T09:00"))).isFalse();
        assertThat(paused.lapse("handle-1", at("2027-03-01T09:00"))).isEmpty();
        TermResumed resumed = paused.resume("handle-1", at("2026-10-28T09:00"), CALENDAR);
        assertThat(resumed.dueOn()).isEqualTo("2026-11-02");
        Term again = paused.after(resumed).term("handle-1");
        assertThat(again.progress(at("2026-10-28T10:00"), CALENDAR).remaining())
                .isEqualTo(still.progress(at("2026-10-20T10:00"), CALENDAR).remaining())
                .isEqualTo(3);
    }

    @Test
    void pauses_do_not_overlap_and_have_a_ground_the_rule_allows() {
        TermBook paused = paused("2026-10-14T09:00");
        refused(
                () -> paused.pause("handle-1", at("2026-10-15T09:00"), "PARKED", HANDLE),
                "terms/wrong-status",
                TermStatus.PAUSED,
                List.of(TermStatus.RUNNING));
        refused(
                () -> paused.resume("handle-1", at("2026-10-14T08:59"), CALENDAR),
                "terms/out-of-order",
                at("2026-10-14T08:59"),
                at("2026-10-14T09:00"));
        TermBook again = paused.after(paused.resume("handle-1", at("2026-10-16T09:00"), CALENDAR));
        refused(
                () -> again.pause("handle-1", at("2026-10-16T08:00"), "PARKED", HANDLE),
                "terms/out-of-order",
                at("2026-10-16T08:00"),
                at("2026-10-16T09:00"));
        assertThat(again.pause("handle-1", at("2026-10-16T09:00"), "PARKED", HANDLE))
                .isEqualTo(new TermPaused("handle-1", at("2026-10-16T09:00"), "PARKED"));
        refused(
                () -> running.pause("handle-1", at("2026-10-14T09:00"), "HEARING", HANDLE),
                "terms/pause-ground",
                "HEARING",
                List.of("PARKED"));
    }

    @Test
    void only_a_paused_term_runs_on() {
        refused(
                () -> running.resume("handle-1", at("2026-10-14T09:00"), CALENDAR),
                "terms/wrong-status",
                TermStatus.RUNNING,
                List.of(TermStatus.PAUSED));
    }

    @Test
    void the_clock_is_not_stopped_once_the_time_has_passed() {
        refused(
                () -> running.pause("handle-1", at("2026-10-20T00:00"), "PARKED", HANDLE),
                "terms/after-expiry",
                at("2026-10-20T00:00"),
                DUE);
        assertThat(running.pause("handle-1", DUE, "PARKED", HANDLE).pausedAt()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12T09:00:00, false", "2026-10-19T23:59:59, false", "2026-10-20T00:00:00, true"})
    void what_is_done_is_late_from_the_second_after_the_end(String done, boolean late) {
        List<TermFact> facts = running.meet("handle-1", at(done));
        assertThat(facts).last().isEqualTo(new TermMet("handle-1", at(done), DUE, late));
        assertThat(facts).hasSize(late ? 2 : 1);
        assertThat(all(running, facts).term("handle-1").lapsed()).isEqualTo(late);
    }

    @Test
    void a_paused_term_can_be_met_and_is_in_time() {
        TermBook paused = paused("2026-10-14T09:00");
        assertThat(paused.meet("handle-1", at("2026-11-20T09:00")))
                .containsExactly(new TermMet("handle-1", at("2026-11-20T09:00"), DUE, false));
    }

    @Test
    void a_term_ends_once() {
        TermBook met = all(running, running.meet("handle-1", at("2026-10-14T09:00")));
        TermBook stopped = all(running, running.stop("handle-1", at("2026-10-14T09:00"), "RETURNED"));
        for (TermBook ended : List.of(met, stopped)) {
            TermStatus status = ended.term("handle-1").status();
            List<TermStatus> either = List.of(TermStatus.RUNNING, TermStatus.PAUSED);
            refused(() -> ended.meet("handle-1", DUE), "terms/wrong-status", status, either);
            refused(() -> ended.stop("handle-1", DUE, "RETURNED"), "terms/wrong-status", status, either);
            assertThat(ended.lapse("handle-1", at("2027-01-01T00:00"))).isEmpty();
            assertThat(ended.open()).isEmpty();
        }
    }

    @Test
    void what_is_stopped_after_its_time_says_first_that_it_lapsed() {
        assertThat(running.stop("handle-1", DUE, "RETURNED"))
                .containsExactly(new TermStopped("handle-1", DUE, "RETURNED"));
        assertThat(running.stop("handle-1", at("2026-10-20T09:00"), "RETURNED"))
                .containsExactly(
                        new TermLapsed("handle-1", DUE, at("2026-10-20T09:00")),
                        new TermStopped("handle-1", at("2026-10-20T09:00"), "RETURNED"));
    }

    @Test
    void an_ended_term_keeps_the_progress_it_had() {
        Term met =
                all(running, running.meet("handle-1", at("2026-10-14T09:00"))).term("handle-1");
        assertThat(met.progress(at("2027-01-01T00:00"), CALENDAR).remaining()).isEqualTo(3);
        assertThat(met.reaches(100, CALENDAR)).isEmpty();
        assertThat(met.reached(HANDLE.ladder(), at("2027-01-01T00:00"), CALENDAR))
                .isEmpty();
    }

    @Test
    void the_ladder_is_climbed_as_the_term_runs() {
        Term term = running.term("handle-1");
        assertThat(term.reached(HANDLE.ladder(), at("2026-10-14T12:00"), CALENDAR))
                .isEmpty();
        assertThat(term.reached(HANDLE.ladder(), at("2026-10-15T00:00"), CALENDAR))
                .extracting(Escalation::percent)
                .containsExactly(50);
        assertThat(term.reached(HANDLE.ladder(), at("2026-10-20T00:00"), CALENDAR))
                .extracting(Escalation::percent)
                .containsExactly(50, 80, 100, 100, 120);
    }

    private TermBook paused(String when) {
        return running.after(running.pause("handle-1", at(when), "PARKED", HANDLE));
    }

    private List<TermFact> extend(String asked, String granted, int by, Set<Role> roles) {
        return running.extend("handle-1", at(asked), at(granted), by, roles, HANDLE, CALENDAR);
    }

    static TermBook started(TermBook book) {
        return book.after(book.start("handle-1", HUNAN, HANDLE, START, CALENDAR));
    }

    static TermBook all(TermBook book, List<TermFact> facts) {
        TermBook after = book;
        for (TermFact fact : facts) {
            after = after.after(fact);
        }
        return after;
    }

    private static void refused(ThrowingCallable act, String code, Object... facts) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts()).containsExactly(facts);
        });
    }
}
