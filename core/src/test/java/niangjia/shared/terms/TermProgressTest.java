package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermProgressTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-18T15:20, NORMAL, 0, 15, 0, 0",
        "2026-09-19T10:00, NORMAL, 0, 15, 0, 0",
        "2026-09-20T00:00, NORMAL, 1, 14, 0, 6",
        "2026-09-29T23:59, NORMAL, 7, 8, 0, 46",
        "2026-09-30T00:00, ATTENTION, 8, 7, 0, 53",
        "2026-10-07T12:00, ATTENTION, 8, 7, 0, 53",
        "2026-10-11T12:00, ATTENTION, 11, 4, 0, 73",
        "2026-10-12T10:41, URGENT, 12, 3, 0, 80",
        "2026-10-15T23:59:59, URGENT, 15, 0, 0, 99",
        "2026-10-16T00:00, OVERDUE, 15, 0, 1, 106",
        "2026-10-18T12:00, OVERDUE, 15, 0, 1, 106",
        "2026-10-20T12:00, OVERDUE, 15, 0, 3, 120"
    })
    void fifteen_working_days_are_shown_as_the_days_go_by(
            String asked, TermStep step, long used, long remaining, long overdue, int percent) {
        TermProgress progress =
                meter(TermCount.workingDays(15), "2026-09-18T15:20").at(at(asked), null);
        assertThat(progress)
                .isEqualTo(new TermProgress(step, TermUnit.WORKING_DAYS, used, remaining, 15, overdue, percent));
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, 1, 2026-10-12T10:29:59, NORMAL",
        "HOURS, 1, 2026-10-12T10:30:00, ATTENTION",
        "HOURS, 1, 2026-10-12T10:47:59, ATTENTION",
        "HOURS, 1, 2026-10-12T10:48:00, URGENT",
        "HOURS, 1, 2026-10-12T11:00:00, URGENT",
        "HOURS, 1, 2026-10-12T11:00:01, OVERDUE",
        "WORKING_DAYS, 1, 2026-10-12T23:59:59, NORMAL",
        "WORKING_DAYS, 1, 2026-10-13T00:00:00, URGENT",
        "WORKING_DAYS, 2, 2026-10-13T00:00:00, ATTENTION",
        "WORKING_DAYS, 5, 2026-10-14T00:00:00, NORMAL",
        "WORKING_DAYS, 5, 2026-10-15T00:00:00, ATTENTION",
        "WORKING_DAYS, 5, 2026-10-16T00:00:00, URGENT",
        "CALENDAR_DAYS, 10, 2026-10-16T23:59:59, NORMAL",
        "CALENDAR_DAYS, 10, 2026-10-17T00:00:00, ATTENTION",
        "CALENDAR_DAYS, 10, 2026-10-20T00:00:00, URGENT",
        "MONTHS, 1, 2026-11-12T23:59:59, URGENT",
        "MONTHS, 1, 2026-11-13T00:00:00, OVERDUE"
    })
    void attention_begins_with_half_and_urgency_with_a_fifth_left(
            TermUnit unit, int count, String asked, TermStep step) {
        TermCount counted = new TermCount(unit, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
        assertThat(meter(counted, "2026-10-12T10:00").at(at(asked), null).step())
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 2026-09-30T00:00:00",
        "80, 2026-10-12T00:00:00",
        "100, 2026-10-16T00:00:00",
        "120, 2026-10-20T00:00:00"
    })
    void the_ladder_is_reached_at_the_beginning_of_a_day_and_its_hundred_when_the_time_has_passed(
            int percent, String reached) {
        assertThat(meter(TermCount.workingDays(15), "2026-09-18T15:20").reaches(percent))
                .isEqualTo(at(reached));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 2026-10-12T10:30:00",
        "80, 2026-10-12T10:48:00",
        "100, 2026-10-12T11:00:01",
        "120, 2026-10-12T11:12:00"
    })
    void the_ladder_of_hours_is_reached_to_the_second(int percent, String reached) {
        assertThat(meter(TermCount.hours(1), "2026-10-12T10:00").reaches(percent))
                .isEqualTo(at(reached));
    }

    @Test
    void while_the_clock_stands_still_nothing_is_used() {
        TermMeter meter = meter(TermCount.workingDays(15), "2026-09-18T15:20");
        TermProgress paused = meter.at(at("2026-11-01T10:00"), at("2026-09-22T10:00"));
        assertThat(paused.step()).isEqualTo(TermStep.PAUSED);
        assertThat(paused.remaining()).isEqualTo(12);
        assertThat(meter.at(at("2026-09-21T10:00"), at("2026-09-22T10:00")).step())
                .isEqualTo(TermStep.NORMAL);
    }

    @Test
    void after_closing_time_the_last_day_is_late_by_no_day() {
        TermCount count = new TermCount(TermUnit.WORKING_DAYS, 5, RollPolicy.NONE, DayEnd.of("17:30"), null);
        TermProgress late = meter(count, "2026-10-12T10:00").at(at("2026-10-19T17:31"), null);
        assertThat(late.step()).isEqualTo(TermStep.OVERDUE);
        assertThat(late.overdueBy()).isZero();
        assertThat(late.percent()).isEqualTo(100);
    }

    @Test
    void a_term_of_the_same_day_is_urgent_from_the_first() {
        TermMeter meter = meter(TermCount.calendarDays(0, RollPolicy.NONE), "2026-10-12T10:00");
        assertThat(meter.at(at("2026-10-12T10:00"), null).step()).isEqualTo(TermStep.URGENT);
        assertThat(meter.at(at("2026-10-13T00:00"), null).percent()).isEqualTo(100);
    }

    @Test
    void minutes_are_told_when_fewer_than_two_hours_are_left() {
        TermMeter meter = meter(TermCount.hours(3), "2026-10-12T10:00");
        assertThat(meter.at(at("2026-10-12T11:00:00"), null).toldInMinutes()).isFalse();
        assertThat(meter.at(at("2026-10-12T11:00:01"), null).toldInMinutes()).isTrue();
    }

    private static TermMeter meter(TermCount count, String start) {
        Instant from = at(start);
        return new TermMeter(
                count.unit(), from, Reckoning.due(count, from, CALENDAR).at(), List.of(), CALENDAR);
    }
}
