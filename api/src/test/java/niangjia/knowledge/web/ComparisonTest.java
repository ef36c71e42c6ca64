package niangjia.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import niangjia.knowledge.web.Comparison.Cell;
import niangjia.knowledge.web.Comparison.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "一年内提出, 两年内提出, -两+一=年内提出",
        "一年内提出, 一年提出, =一年+内=提出",
        "一年提出, 一年内提出, =一年-内=提出",
        "甲, 乙, -乙+甲",
        "甲乙, '', +甲乙",
        "'', 甲, -甲"
    })
    void what_is_gone_and_what_is_new_stand_in_reading_order(String now, String before, String marked) {
        assertThat(marked(Cell.of(now, before))).isEqualTo(marked);
        assertThat(Cell.of(now, before).changed()).isTrue();
    }

    @Test
    void a_first_version_and_an_equal_one_change_nothing() {
        assertThat(Cell.of("一年", null)).isEqualTo(Cell.of("一年", "一年"));
        assertThat(Cell.of("一年", null).changed()).isFalse();
        assertThat(marked(Cell.of("一年", "一年"))).isEqualTo("=一年");
    }

    private static String marked(Cell cell) {
        return cell.parts().stream()
                .map(part -> (part.kind() == Kind.GONE ? "-" : part.kind() == Kind.NEW ? "+" : "=") + part.text())
                .collect(Collectors.joining());
    }
}
