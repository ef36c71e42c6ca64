package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.pause;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-31T09:00, MONTHS, 1, 2024-02-29",
        "2023-01-31T09:00, MONTHS, 1, 2023-02-28",
        "2024-02-29T09:00, YEARS, 1, 2025-02-28",
        "2024-02-29T09:00, YEARS, 4, 2028-02-29",
        "2025-10-31T09:00, MONTHS, 4, 2026-02-28",
        "2025-02-28T09:00, MONTHS, 1, 2025-03-28"
    })
    void months_and_years_end_on_the_same_number_or_the_last_day_of_the_month(
            String start, TermUnit unit, int count, LocalDate due) {
        TermCount counted = new TermCount(unit, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
        assertThat(Reckoning.due(counted, at(start), CALENDAR).on()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09T00:00, 2026-10-12",
        "2026-10-09T17:59, 2026-10-12",
        "2026-10-09T23:59, 2026-10-12",
        "2026-10-10T10:00, 2026-10-13",
        "2026-10-11T10:00, 2026-10-13",
        "2026-10-01T10:00, 2026-10-09"
    })
    void the_day_of_the_start_is_not_counted_whatever_its_hour_and_even_if_it_is_off(String start, LocalDate due) {
        assertThat(Reckoning.due(TermCount.workingDays(2), at(start), CALENDAR).on())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T23:30, HOURS, 1, 2026-10-02T00:30",
        "2026-10-01T10:00:30, MINUTES, 30, 2026-10-01T10:30:30",
        "2026-10-01T10:00, HOURS, 24, 2026-10-02T10:00"
    })
    void hours_run_from_the_moment_through_nights_and_days_off(String start, TermUnit unit, int count, String due) {
        TermCount counted = new TermCount(unit, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
        Due found = Reckoning.due(counted, at(start), CALENDAR);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.provisional()).isFalse();
    }

    @Test
    void parts_of_a_second_do_not_make_an_act_late() {
        Due due = Reckoning.due(TermCount.hours(2), at("2026-10-12T10:00:00.900"), CALENDAR);
        assertThat(due.at()).isEqualTo(at("2026-10-12T12:00"));
        assertThat(Reckoning.late(at("2026-10-12T12:00:00.999"), due.at())).isFalse();
        assertThat(Reckoning.late(at("2026-10-12T12:00:01"), due.at())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24:00, 2026-10-15T23:59:59", "17:30, 2026-10-15T17:30"})
    void the_last_day_ends_at_midnight_or_at_the_close_of_business(String end, String last) {
        TermCount count = new TermCount(TermUnit.WORKING_DAYS, 15, RollPolicy.NONE, DayEnd.of(end), null);
        assertThat(DayEnd.of(end)).hasToString(end);
        assertThat(Reckoning.due(count, at("2026-09-18T15:20"), CALENDAR).at()).isEqualTo(at(last));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 2026-10-03", "NEXT_WORKING_DAY, 2026-10-08", "PREVIOUS_WORKING_DAY, 2026-09-30"})
    void a_last_day_that_is_off_stays_or_moves_as_the_rule_says(RollPolicy roll, LocalDate due) {
        assertThat(Reckoning.due(TermCount.calendarDays(15, roll), at("2026-09-18T15:20"), CALENDAR)
                        .on())
                .isEqualTo(due);
    }

    @Test
    void moving_back_never_goes_before_the_day_of_the_start() {
        TermCount count = TermCount.calendarDays(1, RollPolicy.PREVIOUS_WORKING_DAY);
        assertThat(Reckoning.due(count, at("2026-10-03T09:00"), CALENDAR).on()).isEqualTo("2026-10-03");
        assertThat(Reckoning.due(count, at("2026-10-16T09:00"), CALENDAR).on()).isEqualTo("2026-10-16");
    }

    @Test
    void a_term_of_no_days_ends_the_same_day() {
        Due due = Reckoning.due(TermCount.calendarDays(0, RollPolicy.NONE), at("2026-10-03T09:00"), CALENDAR);
        assertThat(due.at()).isEqualTo(at("2026-10-03T23:59:59"));
    }

    @Test
    void a_named_day_is_the_last_day() {
        TermCount count = TermCount.until(LocalDate.of(2026, 10, 3), RollPolicy.NEXT_WORKING_DAY);
        Due due = Reckoning.due(count, at("2026-09-03T09:00"), CALENDAR);
        assertThat(due.rawDay()).isEqualTo("2026-10-03");
        assertThat(due.on()).isEqualTo("2026-10-08");
    }

    @ParameterizedTest
    @CsvSource({
        // stopped and started the same day: nothing lost
        "2026-10-13T09:00, 2026-10-13T18:00, 2026-10-19",
        // Tuesday counted; Wednesday and Thursday not
        "2026-10-13T09:00, 2026-10-15T18:00, 2026-10-21",
        // over a weekend only: no working day left out
        "2026-10-16T09:00, 2026-10-18T18:00, 2026-10-19",
        // stopped on the day of the start: all five to come
        "2026-10-12T10:00, 2026-10-14T18:00, 2026-10-21",
        // stopped on the last day, ran on on a Saturday: the first working day from there
        "2026-10-19T09:00, 2026-10-24T18:00, 2026-10-26"
    })
    void the_days_between_stopping_and_running_on_are_not_counted(String from, String to, LocalDate due) {
        Due found = Reckoning.due(TermCount.workingDays(5), at("2026-10-12T09:00"), List.of(pause(from, to)), CALENDAR);
        assertThat(found.on()).isEqualTo(due);
    }

    @Test
    void pauses_add_up() {
        List<Pause> pauses =
                List.of(pause("2026-10-13T09:00", "2026-10-14T09:00"), pause("2026-10-14T10:00", "2026-10-16T09:00"));
        assertThat(Reckoning.due(TermCount.workingDays(5), at("2026-10-12T09:00"), pauses, CALENDAR)
                        .on())
                .isEqualTo("2026-10-22");
        assertThat(Reckoning.due(TermCount.hours(100), at("2026-10-12T09:00"), pauses, CALENDAR)
                        .at())
                .isEqualTo(at("2026-10-12T09:00").plusSeconds((100 + 24 + 47) * 3600L));
    }

    @Test
    void a_clock_stopped_while_the_end_was_rolling_ends_on_a_working_day_after_it_ran_on() {
        TermCount count = TermCount.calendarDays(15, RollPolicy.NEXT_WORKING_DAY);
        // raw end 2026-10-03; stopped on the 5th, ran on on Saturday the 17th
        Due due = Reckoning.due(
                count, at("2026-09-18T15:20"), List.of(pause("2026-10-05T09:00", "2026-10-17T09:00")), CALENDAR);
        assertThat(due.on()).isEqualTo("2026-10-19");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, NONE, 2026-12-30T09:00, 1, false",
        "WORKING_DAYS, NONE, 2026-12-30T09:00, 2, true",
        "CALENDAR_DAYS, NEXT_WORKING_DAY, 2026-12-30T09:00, 2, true",
        "CALENDAR_DAYS, PREVIOUS_WORKING_DAY, 2026-12-30T09:00, 4, true",
        "CALENDAR_DAYS, NONE, 2026-12-30T09:00, 2, false"
    })
    void a_date_is_provisional_if_it_rests_on_a_year_not_published(
            TermUnit unit, RollPolicy roll, String start, int count, boolean provisional) {
        TermCount counted = new TermCount(unit, count, roll, DayEnd.MIDNIGHT, null);
        assertThat(Reckoning.due(counted, at(start), CALENDAR).provisional()).isEqualTo(provisional);
    }
}
