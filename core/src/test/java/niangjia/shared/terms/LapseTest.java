package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.HANDLE;
import static niangjia.shared.terms.Given.HUNAN;
import static niangjia.shared.terms.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermRecomputed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the time has passed is said once, however often, late or by however wrong a clock it is asked. */
class LapseTest {
    private static final Instant DUE = at("2026-10-19T23:59:59");
    private static final Instant PAST = at("2026-10-20T00:00:05");

    private final TermBook running = TermBookTest.started(TermBook.EMPTY);

    @Test
    void a_lapse_is_said_of_the_end_not_of_the_moment_it_was_noticed() {
        assertThat(running.lapse("handle-1", PAST)).contains(new TermLapsed("handle-1", DUE, PAST));
        assertThat(running.due(PAST)).extracting(Term::termId).containsExactly("handle-1");
        assertThat(running.due(DUE)).isEmpty();
    }

    @Test
    void the_same_lapse_twice_is_said_once() {
        TermBook lapsed = lapsed(PAST);
        assertThat(lapsed.lapse("handle-1", PAST)).isEmpty();
        assertThat(lapsed.lapse("handle-1", at("2027-10-20T00:00"))).isEmpty();
        assertThat(lapsed.due(at("2027-10-20T00:00"))).isEmpty();
        assertThat(lapsed.term("handle-1").status()).isEqualTo(TermStatus.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two hours ahead, then right, then two hours behind, then a week later
                "2026-10-20T00:30,2026-10-19T22:30,2026-10-20T00:31,2026-10-27T09:00",
                // two hours behind first
                "2026-10-19T22:00,2026-10-20T00:00,2026-10-19T22:01,2026-10-20T02:00",
                // a stop of a week
                "2026-10-19T23:59,2026-10-26T23:59,2026-10-26T23:59",
                // two nodes at the same instant
                "2026-10-20T00:00,2026-10-20T00:00"
            })
    void a_clock_that_jumps_says_it_once_and_never_before_it_shows_the_end_has_passed(String clock) {
        List<TermLapsed> said = new ArrayList<>();
        TermBook book = running;
        for (String shown : clock.split(",", -1)) {
            List<TermLapsed> now = book.lapse("handle-1", at(shown)).stream().toList();
            for (TermLapsed fact : now) {
                book = book.after(fact);
            }
            said.addAll(now);
        }
        assertThat(said).singleElement().satisfies(lapse -> {
            assertThat(lapse.dueAt()).isEqualTo(DUE);
            assertThat(lapse.noticedAt()).isAfter(DUE);
        });
    }

    @Test
    void a_lapse_that_has_been_moved_away_in_the_meantime_is_not_said() {
        TermBook longer = TermBookTest.all(
                running,
                running.extend(
                        "handle-1",
                        at("2026-10-16T09:00"),
                        at("2026-10-16T09:00"),
                        1,
                        Set.of(Role.CHAIR),
                        HANDLE,
                        CALENDAR));
        assertThat(longer.lapse("handle-1", PAST)).isEmpty();
        assertThat(longer.lapse("handle-1", at("2026-10-21T00:00"))).isPresent();
    }

    @Test
    void once_lapsed_a_term_is_not_counted_anew_and_does_not_lapse_again() {
        WorkCalendar longer = dayOff("2026-10-16");
        TermBook lapsed = lapsed(PAST);
        assertThat(lapsed.recompute("handle-1", PAST, "notice", null, longer)).isEmpty();
        assertThat(running.recompute("handle-1", at("2026-10-15T09:00"), "notice", "430500.1", longer))
                .singleElement()
                .isInstanceOfSatisfying(TermRecomputed.class, fact -> {
                    assertThat(fact.dueOn()).isEqualTo("2026-10-20");
                    assertThat(fact.source()).isEqualTo("430500.1");
                    assertThat(fact.calendarVersion()).isEqualTo("2025-11-04+430500.1");
                });
    }

    @Test
    void a_recount_that_comes_after_the_end_says_that_it_lapsed_and_moves_nothing() {
        assertThat(running.recompute("handle-1", PAST, "notice", null, dayOff("2026-10-16")))
                .containsExactly(new TermLapsed("handle-1", DUE, PAST));
    }

    @Test
    void a_recount_that_changes_nothing_says_nothing() {
        assertThat(running.recompute("handle-1", at("2026-10-15T09:00"), "notice", null, dayOff("2026-10-20")))
                .isEmpty();
        assertThat(running.recompute("handle-1", at("2026-10-15T09:00"), "pack", null, HUNAN, HANDLE, CALENDAR))
                .isEmpty();
        TermBook met = TermBookTest.all(running, running.meet("handle-1", at("2026-10-14T09:00")));
        assertThat(met.recompute("handle-1", at("2026-10-15T09:00"), "notice", null, dayOff("2026-10-16")))
                .isEmpty();
    }

    @Test
    void a_recount_after_a_notice_makes_a_provisional_end_final_and_can_lapse_only_by_the_new_end() {
        TermBook book =
                TermBook.EMPTY.after(TermBook.EMPTY.start("handle-1", HUNAN, HANDLE, at("2026-12-30T09:00"), CALENDAR));
        assertThat(book.term("handle-1").provisional()).isTrue();
        assertThat(book.term("handle-1").dueOn()).isEqualTo("2027-01-06");
        Notice notice = NoticeFile.read("2027", WorkCalendarTest.notice(2027, "2026-11-05", "off 2027-01-01 元旦"))
                .orRefuse();
        WorkCalendar next =
                Calendars.published().with("2027", notice).orRefuse().newest();
        TermBook recounted = TermBookTest.all(
                book, book.recompute("handle-1", at("2026-12-31T09:00"), "notice", "2026-11-05", next));
        assertThat(recounted.term("handle-1").provisional()).isFalse();
        assertThat(recounted.term("handle-1").dueOn()).isEqualTo("2027-01-07");
        assertThat(recounted.lapse("handle-1", at("2027-01-07T12:00"))).isEmpty();
        assertThat(recounted.lapse("handle-1", at("2027-01-08T00:00"))).isPresent();
    }

    @Test
    void under_another_pack_the_same_term_has_another_count() {
        TermRule opinion = Given.OPINION;
        RulePack hubei = RulePacks.bundled().active("420000", at("2026-10-12T09:00"));
        TermBook book =
                TermBook.EMPTY.after(TermBook.EMPTY.start("o", HUNAN, opinion, at("2026-09-18T15:20"), CALENDAR));
        List<TermFact> facts = book.recompute(
                "o",
                at("2026-09-20T09:00"),
                "pack",
                hubei.id(),
                hubei,
                hubei.rule("supervision.opinionReply"),
                CALENDAR);
        Term term = TermBookTest.all(book, facts).term("o");
        assertThat(term.packId()).isEqualTo("420000@2026.1");
        assertThat(term.count()).isEqualTo(TermCount.calendarDays(30, RollPolicy.NEXT_WORKING_DAY));
        assertThat(term.dueOn()).isEqualTo("2026-10-19");
    }

    @Test
    void what_was_done_in_time_and_entered_after_the_lapse_is_in_time_and_the_lapse_stays_on_record() {
        TermBook lapsed = lapsed(PAST);
        List<TermFact> facts = lapsed.meet("handle-1", at("2026-10-19T17:00"));
        assertThat(facts).containsExactly(new TermMet("handle-1", at("2026-10-19T17:00"), DUE, false));
        assertThat(TermBookTest.all(lapsed, facts).term("handle-1").lapsedAt()).isEqualTo(DUE);
    }

    @Test
    void a_lapsed_term_met_late_is_not_said_to_lapse_again() {
        assertThat(lapsed(PAST).meet("handle-1", at("2026-10-21T09:00")))
                .containsExactly(new TermMet("handle-1", at("2026-10-21T09:00"), DUE, true));
    }

    private TermBook lapsed(Instant noticed) {
        return running.after(running.lapse("handle-1", noticed).orElseThrow());
    }

    private static WorkCalendar dayOff(String day) {
        return Calendars.published()
                .with(new LocalDays("430500", 1, List.of(new LocalDay(Given.day(day), false, "停电"))))
                .forUnit(UnitRef.root("430500"));
    }
}
