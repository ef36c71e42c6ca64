package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;

class WholeViewTest {
    @Test
    void what_is_whole_already_is_taken_as_it_is() {
        assertThat(WholeView.of(7, () -> 7L, Long::longValue, () -> {
                    throw new AssertionError("nobody has to wait");
                }))
                .isEqualTo(7);
    }

    @Test
    void what_lags_behind_is_waited_for_and_read_again() {
        Iterator<Long> views = List.of(5L, 7L).iterator();
        Iterator<Boolean> shown = List.of(false, false, true).iterator();
        assertThat(WholeView.of(7, views::next, Long::longValue, shown::next)).isEqualTo(7);
        assertThat(shown.hasNext()).isFalse();
    }

    @Test
    void what_does_not_catch_up_is_refused_and_nothing_is_made_of_it() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> WholeView.of(7, () -> 5L, Long::longValue, () -> false))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("desk/unavailable"));
    }
}
