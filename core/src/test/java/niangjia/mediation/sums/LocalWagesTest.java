package niangjia.mediation.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import niangjia.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of average wages: sourced, and honest about what was not read. */
class LocalWagesTest {
    private static final String ROW =
            "{\"place\": \"430000\", \"name\": \"湖南省\", \"year\": 2023, \"monthly\": 7180, \"source\": \"a paper\", \"verified\": false}";

    @Test
    void a_place_without_a_figure_of_its_own_has_that_of_its_province() {
        LocalWages wages = LocalWages.bundled();
        assertThat(wages.of("430500", 2023)).map(LocalWage::place).contains("430000");
        assertThat(wages.of("431300", 2023)).map(LocalWage::place).contains("430000");
        assertThat(wages.of("430500", 1999)).isEmpty();
        assertThat(wages.of("990000", 2023)).isEmpty();
        assertThat(wages.of("", 2023)).isEmpty();
    }

    @Test
    void no_figure_whose_publication_was_not_read_passes_for_verified() {
        assertThat(LocalWages.bundled().all()).isNotEmpty().allSatisfy(wage -> {
            assertThat(wage.source()).isNotBlank();
            assertThat(wage.verified() && wage.source().contains("未取得")).isFalse();
        });
    }

    @Test
    void a_row_is_read_as_it_is_written() {
        assertThat(LocalWagesFile.read(file(ROW)))
                .containsExactly(new LocalWage("430000", "湖南省", 2023, Money.yuan(7180), "a paper", false, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"place\": \"43\"",
                "\"year\": 1993",
                "\"monthly\": 0",
                "\"monthly\": 7180.5",
                "\"source\": \"\"",
                "\"verified\": \"yes\"",
                "\"unknown\": 1"
            })
    void a_row_at_fault_is_a_fault_of_the_build(String fault) {
        String name = fault.substring(0, fault.indexOf(':'));
        String row = ROW.contains(name)
                ? ROW.replaceAll(name + ": (\"[^\"]*\"|[^,}]*)", fault)
                : ROW.replace("}", ", " + fault + "}");
        assertThatThrownBy(() -> LocalWagesFile.read(file(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name.replace("\"", ""));
    }

    @Test
    void a_place_has_one_figure_a_year() {
        assertThatThrownBy(() -> LocalWagesFile.read(file(ROW + "," + ROW))).hasMessageContaining("RULE_TWICE");
    }

    private static String file(String rows) {
        return "{\"version\": \"2026.1\", \"wages\": [" + rows + "]}";
    }
}
