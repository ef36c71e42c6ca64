package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms worked by hand. */
class GoldenTermsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/terms/golden-terms.csv", numLinesToSkip = 1)
    void a_term_ends_on_the_day_worked_out_for_it(
            LocalDate start, String unit, int count, LocalDate raw, LocalDate due) {
        Due found = Reckoning.due(count(unit, count), Given.noon(start), Given.CALENDAR);
        assertThat(found).extracting(Due::rawDay, Due::on, Due::provisional).containsExactly(raw, due, false);
    }

    @Test
    void all_two_hundred_are_there() {
        List<String> rows = Given.lines("golden-terms.csv");
        assertThat(rows).hasSize(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-08, wd, 3, 2024-02-19, 2024-02-19",
        "2024-04-30, wd, 5, 2024-05-10, 2024-05-10",
        "2024-09-27, wd, 15, 2024-10-23, 2024-10-23",
        "2025-01-20, wd, 15, 2025-02-14, 2025-02-14",
        "2025-09-26, wd, 5, 2025-10-10, 2025-10-10",
        "2026-01-30, wd, 30, 2026-03-19, 2026-03-19",
        "2026-02-11, wd, 15, 2026-03-10, 2026-03-10",
        "2026-04-27, wd, 5, 2026-05-07, 2026-05-07",
        "2026-09-18, wd, 10, 2026-10-09, 2026-10-09",
        "2026-09-30, wd, 1, 2026-10-08, 2026-10-08",
        "2024-09-16, cd, 15, 2024-10-01, 2024-10-08",
        "2025-01-14, cd, 15, 2025-01-29, 2025-02-05",
        "2025-08-02, cd, 60, 2025-10-01, 2025-10-09",
        "2026-02-01, cd, 15, 2026-02-16, 2026-02-24",
        "2026-01-30, cd, 15, 2026-02-14, 2026-02-14",
        "2026-04-19, cd, 15, 2026-05-04, 2026-05-06",
        "2025-10-03, yr, 1, 2026-10-03, 2026-10-08"
    })
    void the_vectors_of_the_domain_rules_hold(LocalDate start, String unit, int count, LocalDate raw, LocalDate due) {
        a_term_ends_on_the_day_worked_out_for_it(start, unit, count, raw, due);
    }

    private static TermCount count(String unit, int count) {
        return switch (unit) {
            case "wd" -> TermCount.workingDays(count);
            case "cd" -> TermCount.calendarDays(count, RollPolicy.NEXT_WORKING_DAY);
            case "cd-noroll" -> TermCount.calendarDays(count, RollPolicy.NONE);
            case "mo" -> TermCount.months(count, RollPolicy.NEXT_WORKING_DAY);
            case "yr" -> TermCount.years(count, RollPolicy.NEXT_WORKING_DAY);
            default -> throw new IllegalArgumentException("unit: " + unit);
        };
    }
}
