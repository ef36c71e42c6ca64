package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysFileTest {
    @Test
    void days_are_read_line_by_line_in_either_language() {
        String text = """
                # 县庆
                休 2026-12-21..2026-12-22 县庆

                work 2026-12-26 县庆 补班
                """;
        List<LocalDay> days = LocalDaysFile.read("days", text).orRefuse();

        assertThat(days)
                .containsExactly(
                        new LocalDay(Given.day("2026-12-21"), false, "县庆"),
                        new LocalDay(Given.day("2026-12-22"), false, "县庆"),
                        new LocalDay(Given.day("2026-12-26"), true, "县庆 补班"));
        assertThat(LocalDaysFile.read("days", LocalDaysFile.write(days)).orRefuse())
                .isEqualTo(days);
    }

    @Test
    void nothing_at_all_is_a_list_without_days() {
        assertThat(LocalDaysFile.read("days", "\n# none\n").orRefuse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "holiday 2026-12-21 县庆, ROW_MALFORMED",
        "off 2026-12-21, ROW_MALFORMED",
        "off 2026-13-21 县庆, VALUE_MALFORMED",
        "off 2026-12-22..2026-12-21 县庆, RANGE_REVERSED",
        "off 2026-01-01..2026-03-03 县庆, RANGE_REVERSED"
    })
    void a_faulty_line_is_named_with_its_reason(String line, FaultReason reason) {
        List<FileFault> faults =
                LocalDaysFile.read("days", "off 2026-06-01 儿童节\n" + line).faults();

        assertThat(faults).extracting(FileFault::where, FileFault::reason).containsExactly(tuple("2", reason));
    }

    @Test
    void a_day_stands_once() {
        List<FileFault> faults = LocalDaysFile.read("days", "off 2026-06-01 甲\nwork 2026-06-01 乙")
                .faults();

        assertThat(faults).containsExactly(new FileFault("days", "2", FaultReason.DAY_TWICE, "2026-06-01", "1"));
    }

    @Test
    void sixty_days_and_one_are_the_most_of_one_line() {
        assertThat(LocalDaysFile.read("days", "off 2026-01-01..2026-03-02 停产").orRefuse())
                .hasSize(61);
    }
}
