package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start, count, pause and extension, beside a count by hand. Days run from before the first notice to beyond the last. */
class ReckoningPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Property
    void working_days_are_those_counted_by_hand(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int count) {
        assertThat(due(TermCount.workingDays(count), start).on())
                .isEqualTo(NaiveReckoning.workingDays(start, count, List.of()));
    }

    @Property
    void working_days_between_are_those_counted_by_hand(
            @ForAll("starts") LocalDate after, @ForAll @IntRange(min = 0, max = 400) int days) {
        LocalDate through = after.plusDays(days);
        assertThat(CALENDAR.workingDaysBetween(after, through))
                .isEqualTo(NaiveReckoning.workingDaysBetween(after, through));
    }

    @Property
    void a_roll_goes_to_the_next_or_the_previous_working_day_found_by_hand(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 20, max = 120) int count) {
        LocalDate raw = start.plusDays(count);
        assertThat(due(TermCount.calendarDays(count, RollPolicy.NEXT_WORKING_DAY), start)
                        .on())
                .isEqualTo(NaiveReckoning.next(raw));
        assertThat(due(TermCount.calendarDays(count, RollPolicy.PREVIOUS_WORKING_DAY), start)
                        .on())
                .isEqualTo(NaiveReckoning.previous(raw));
        assertThat(due(TermCount.calendarDays(count, RollPolicy.NONE), start).on())
                .isEqualTo(raw);
    }

    @Property
    void a_pause_leaves_out_the_days_between(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 2, max = 60) int count,
            @ForAll List<@IntRange(min = 0, max = 40) Integer> gaps) {
        List<LocalDate[]> byHand = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        LocalDate at = start;
        for (int i = 0; i + 1 < Math.min(gaps.size(), 8); i += 2) {
            LocalDate from = at.plusDays(gaps.get(i));
            LocalDate to = from.plusDays(gaps.get(i + 1));
            List<LocalDate[]> more = new ArrayList<>(byHand);
            more.add(new LocalDate[] {from, to});
            // the clock can only be stopped before the end, and here is stopped before the last counted day
            if (!from.isBefore(NaiveReckoning.workingDays(start, count, byHand))) {
                break;
            }
            byHand = more;
            pauses.add(new Pause(Given.noon(from), Given.noon(to), "PARKED"));
            at = to;
        }
        assertThat(Reckoning.due(TermCount.workingDays(count), Given.noon(start), pauses, CALENDAR)
                        .on())
                .isEqualTo(NaiveReckoning.workingDays(start, count, byHand));
        if (byHand.stream().allMatch(each -> each[0].isBefore(start.plusDays(count)))) {
            TermCount days = TermCount.calendarDays(count, RollPolicy.NEXT_WORKING_DAY);
            assertThat(Reckoning.due(days, Given.noon(start), pauses, CALENDAR).on())
                    .isEqualTo(NaiveReckoning.next(NaiveReckoning.calendarDays(start, count, byHand)));
        }
    }

    @Property
    void a_pause_that_ends_the_day_it_began_changes_nothing(
            @ForAll("counts") TermCount count,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 9) int after) {
        Instant from = Given.noon(start.plusDays(after));
        Due plain = due(count, start);
        Assume.that(!from.isAfter(plain.at()));
        assertThat(Reckoning.due(count, Given.noon(start), List.of(new Pause(from, from, "PARKED")), CALENDAR)
                        .on())
                .isEqualTo(plain.on());
    }

    @Property
    void a_later_start_never_ends_earlier(
            @ForAll("counts") TermCount count,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 30) int later) {
        assertThat(due(count, start.plusDays(later)).at())
                .isAfterOrEqualTo(due(count, start).at());
    }

    @Property
    void a_longer_term_never_ends_earlier(
            @ForAll("counts") TermCount count,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 30) int more) {
        assertThat(due(count.longerBy(more), start).at())
                .isAfterOrEqualTo(due(count, start).at());
    }

    @Property
    void working_days_add_up_however_they_are_split(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        LocalDate part = CALENDAR.plusWorkingDays(start, first);
        assertThat(CALENDAR.plusWorkingDays(part, second)).isEqualTo(CALENDAR.plusWorkingDays(start, first + second));
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(start, first + second), -second))
                .isEqualTo(part);
    }

    @Property
    void what_rolls_is_never_due_on_a_day_off(@ForAll("counts") TermCount count, @ForAll("starts") LocalDate start) {
        LocalDate on = due(count, start).on();
        boolean rolls = count.unit() == TermUnit.WORKING_DAYS || count.roll() == RollPolicy.NEXT_WORKING_DAY;
        assertThat(!rolls || CALENDAR.isWorkingDay(on))
                .as("%s from %s on %s", count, start, on)
                .isTrue();
    }

    @Property
    void a_term_is_provisional_exactly_if_it_asks_the_calendar_beyond_the_published_years(
            @ForAll("counts") TermCount count, @ForAll("starts") LocalDate start) {
        Due due = due(count, start);
        boolean beyond =
                due.on().isAfter(CALENDAR.publishedThrough()) || due.rawDay().isAfter(CALENDAR.publishedThrough());
        assertThat(due.provisional()).isEqualTo(count.asksTheCalendar() && beyond);
    }

    @Property
    void used_and_left_make_the_whole_until_the_end(
            @ForAll("counts") TermCount count,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 200) int hours) {
        Due due = due(count, start);
        Instant at = Given.noon(start).plusSeconds(hours * 3600L);
        TermProgress progress = meter(count, start, due).at(at, null);
        assertThat(progress.used() + progress.remaining()).isEqualTo(progress.total());
        assertThat(progress.step() == TermStep.OVERDUE).isEqualTo(at.isAfter(due.at()));
        assertThat(progress.overdueBy() == 0 || progress.remaining() == 0).isTrue();
    }

    @Property
    void a_part_of_the_term_is_reached_at_its_instant_and_not_a_second_before(
            @ForAll("counts") TermCount count,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 150) int percent) {
        TermMeter meter = meter(count, start, due(count, start));
        Instant reached = meter.reaches(percent);
        assertThat(meter.at(reached, null).percent()).isGreaterThanOrEqualTo(percent);
        assertThat(reached.equals(Given.noon(start))
                        || meter.at(reached.minusSeconds(1), null).percent() < percent)
                .isTrue();
    }

    @Property
    void what_is_shown_day_by_day_is_what_was_reckoned(
            @ForAll("counts") TermCount count, @ForAll("starts") LocalDate start) {
        TermRule rule = new TermRule(
                "a.b",
                count.unit(),
                count.count(),
                count.roll(),
                count.end(),
                "Fact",
                ExtensionLimit.NONE,
                Set.of(),
                List.of(),
                "s",
                "",
                false,
                "",
                "CN@2026.1");
        TermBook book = TermBook.EMPTY;
        Term term = book.after(book.start("t", Given.NATION, rule, Given.noon(start), CALENDAR))
                .term("t");
        Derivation derivation = Derivation.of(term, rule, CALENDAR);
        if (!count.unit().byTheClock()) {
            DerivedDay last = derivation.days().get(derivation.days().size() - 1);
            assertThat(last.day()).isEqualTo(term.dueOn());
            if (count.unit() == TermUnit.WORKING_DAYS) {
                assertThat(last.number()).isEqualTo(count.count());
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<TermCount> counts() {
        return Combinators.combine(
                        Arbitraries.of(
                                TermUnit.WORKING_DAYS,
                                TermUnit.CALENDAR_DAYS,
                                TermUnit.MONTHS,
                                TermUnit.YEARS,
                                TermUnit.HOURS,
                                TermUnit.MINUTES),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(RollPolicy.NONE, RollPolicy.NEXT_WORKING_DAY))
                .as((unit, count, roll) -> new TermCount(
                        unit,
                        unit == TermUnit.YEARS ? 1 + count % 2 : count,
                        unit.byTheClock() ? RollPolicy.NONE : roll,
                        DayEnd.MIDNIGHT,
                        null));
    }

    private static Due due(TermCount count, LocalDate start) {
        return Reckoning.due(count, Given.noon(start), CALENDAR);
    }

    private static TermMeter meter(TermCount count, LocalDate start, Due due) {
        return new TermMeter(count.unit(), Given.noon(start), due.at(), List.of(), CALENDAR);
    }
}
