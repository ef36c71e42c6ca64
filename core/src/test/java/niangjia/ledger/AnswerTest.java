package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

class AnswerTest {
    static Stream<Object> results() {
        return Stream.of("", "单号 \"1\"", 0, -1, Integer.MAX_VALUE, 0L, Long.MIN_VALUE);
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("results")
    void a_result_comes_back_as_what_it_was(Object result) {
        assertThat(Answer.decode(Answer.encode(result))).isEqualTo(result);
    }

    @Test
    void another_kind_or_a_long_text_is_refused() {
        assertThatThrownBy(() -> Answer.encode(1.5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Answer.encode("x".repeat(4000))).isInstanceOf(IllegalStateException.class);
    }
}
