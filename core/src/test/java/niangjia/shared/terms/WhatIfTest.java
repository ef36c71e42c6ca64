package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.HUNAN;
import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.WhatIf.Asked;
import niangjia.shared.terms.WhatIf.Change;
import niangjia.shared.terms.WhatIf.Outcome;
import niangjia.shared.terms.WhatIf.Shift;
import org.junit.jupiter.api.Test;

/** Hunan gives 15 working days for the answer to an opinion, Hubei 30 days of the calendar, Tianjin 15. */
class WhatIfTest {
    private static final Instant NOW = at("2026-10-12T10:00");
    private static final RulePack HUBEI = RulePacks.bundled().active("420000", NOW);
    private static final RulePack TIANJIN = RulePacks.bundled().active("120000", NOW);

    private final Asked holiday = asked("a", opinion("2026-09-18T15:20"));
    private final Asked plain = asked("b", opinion("2026-10-09T10:00"));

    @Test
    void it_tells_what_would_come_later_and_by_how_much() {
        Outcome outcome = WhatIf.open(List.of(plain, holiday), all(HUBEI), NOW);
        assertThat(outcome.later())
                .extracting(Shift::caseId, Shift::before, Shift::after, Shift::days)
                .containsExactly(
                        tuple("b", at("2026-10-29T23:59:59"), at("2026-11-09T23:59:59"), 11L),
                        tuple("a", at("2026-10-15T23:59:59"), at("2026-10-19T23:59:59"), 4L));
        assertThat(outcome.earlier()).isEmpty();
        assertThat(outcome.asked()).isEqualTo(2);
    }

    @Test
    void it_tells_what_would_come_earlier_and_be_late_at_once() {
        Outcome outcome = WhatIf.open(List.of(plain, holiday), all(TIANJIN), NOW);
        assertThat(outcome.earlier())
                .extracting(Shift::caseId, Shift::days, Shift::becomesLate)
                .containsExactly(tuple("a", -7L, true), tuple("b", -3L, false));
        Outcome before = WhatIf.open(List.of(holiday), all(TIANJIN), at("2026-10-08T23:59"));
        assertThat(before.earlier())
                .singleElement()
                .extracting(Shift::becomesLate)
                .isEqualTo(false);
    }

    @Test
    void what_started_before_the_effective_day_is_kept_if_so_wished() {
        Change kept = new Change(HUBEI, CALENDAR, day("2026-10-09"), Grandfathering.STARTED_KEEP);
        Outcome outcome = WhatIf.open(List.of(plain, holiday), kept, NOW);
        assertThat(outcome.kept()).isEqualTo(1);
        assertThat(outcome.later()).extracting(Shift::caseId).containsExactly("b");
    }

    @Test
    void another_calendar_moves_only_what_it_touches() {
        WorkCalendar local = Calendars.published()
                .with(new LocalDays("430500", 1, List.of(new LocalDay(day("2026-10-22"), false, "停电"))))
                .forUnit(UnitRef.root("430500"));
        Outcome outcome = WhatIf.open(List.of(plain, holiday), Change.of(local), NOW);
        assertThat(outcome.later()).singleElement().satisfies(shift -> {
            assertThat(shift.caseId()).isEqualTo("b");
            assertThat(shift.days()).isEqualTo(1);
        });
        assertThat(outcome.same()).isEqualTo(1);
    }

    @Test
    void a_term_for_which_the_pack_has_no_rule_is_told_apart() {
        RulePack empty = new RulePack("430000", "2027.1", "空", day("2027-01-01"), List.of(), Map.of());
        assertThat(WhatIf.open(List.of(plain), all(empty), NOW).withoutRule()).isEqualTo(1);
    }

    @Test
    void ended_and_lapsed_terms_are_asked_about_only_when_looking_back() {
        TermBook book =
                TermBook.EMPTY.after(TermBook.EMPTY.start("o", HUNAN, Given.OPINION, at("2026-09-18T15:20"), CALENDAR));
        Asked late = asked(
                "c",
                TermBookTest.all(book, book.meet("o", at("2026-10-17T09:00"))).term("o"));
        assertThat(WhatIf.open(List.of(late), all(HUBEI), NOW).asked()).isZero();
        assertThat(WhatIf.all(List.of(late), all(HUBEI), NOW).later())
                .singleElement()
                .extracting(Shift::becomesTimely, Shift::becomesLate)
                .containsExactly(true, false);
    }

    @Test
    void fifty_thousand_terms_of_five_years_are_counted_anew_within_ten_seconds() {
        List<Asked> many = new ArrayList<>();
        LocalDate first = day("2021-01-04");
        for (int i = 0; i < 50_000; i++) {
            many.add(asked("case-" + i, opinion(Given.noon(first.plusDays(i % 1826)))));
        }
        long began = System.nanoTime();
        Outcome outcome = WhatIf.all(many, all(HUBEI), NOW);
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
        assertThat(outcome.asked()).isEqualTo(50_000);
        assertThat(outcome.later().size() + outcome.earlier().size() + outcome.same())
                .isEqualTo(50_000);
    }

    private static Change all(RulePack pack) {
        return new Change(pack, CALENDAR, day("2026-11-01"), Grandfathering.ALL_OPEN_MOVE);
    }

    private static Asked asked(String caseId, Term term) {
        return new Asked(caseId, term);
    }

    private static Term opinion(String served) {
        return opinion(at(served));
    }

    private static Term opinion(Instant served) {
        return TermBook.EMPTY
                .after(TermBook.EMPTY.start("o", HUNAN, Given.OPINION, served, CALENDAR))
                .term("o");
    }
}
