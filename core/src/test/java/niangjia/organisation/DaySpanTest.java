package niangjia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, 2026-03-31, 2026-03-01, false",
                "2026-03-02, 2026-03-31, 2026-03-02, true",
                "2026-03-02, 2026-03-31, 2026-03-31, true",
                "2026-03-02, 2026-03-31, 2026-04-01, false",
                "2026-03-02, 2026-03-02, 2026-03-02, true",
                "2026-03-02, 2026-03-01, 2026-03-02, false",
                "2026-03-02, -,          2026-03-01, false",
                "2026-03-02, -,          2999-12-31, true",
            })
    void first_and_last_day_are_included(LocalDate from, LocalDate to, LocalDate day, boolean contained) {
        assertThat(new DaySpan(from, to).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, 2026-03-31, 2026-03-31, 2026-04-30, true",
                "2026-03-02, 2026-03-31, 2026-04-01, 2026-04-30, false",
                "2026-03-02, 2026-03-31, 2026-02-01, 2026-03-02, true",
                "2026-03-02, 2026-03-31, 2026-02-01, 2026-03-01, false",
                "2026-03-02, -,          2026-04-01, -,          true",
                "2026-03-02, -,          2026-02-01, 2026-03-01, false",
                "2026-03-02, 2026-03-01, 2026-02-01, -,          false",
            })
    void two_spans_overlap_when_they_share_a_day(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
        DaySpan one = new DaySpan(from, to);
        DaySpan other = new DaySpan(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-31, 2026-03-15, 2026-03-14",
                "-,          2026-03-15, 2026-03-14",
                "2026-03-14, 2026-03-15, 2026-03-14",
                "2026-03-10, 2026-03-15, 2026-03-10",
                "2026-03-31, 2026-03-02, 2026-03-01",
            })
    void an_end_only_ever_shortens(LocalDate to, LocalDate before, LocalDate last) {
        DaySpan shortened = new DaySpan(LocalDate.parse("2026-03-02"), to).endingBefore(before);

        assertThat(shortened.to()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T15:59:59Z, 2026-03-01", "2026-03-01T16:00:00Z, 2026-03-02"})
    void a_day_begins_at_midnight_in_shanghai(Instant instant, LocalDate day) {
        assertThat(DaySpan.dayOf(instant)).isEqualTo(day);
    }
}
