package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void eight_who_draw_at_once_from_a_new_series_get_every_number_once(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            int each = 10;
            IntStream.range(0, 8).forEach(w -> desk.send(new Till.Open("t" + w)));
            List<List<Long>> drawn = Await.inParallel(8, w -> () -> {
                List<Long> mine = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    mine.add((Long) desk.send(new Till.RingNumbered("t" + w, "letters/2026")));
                }
                return mine;
            });
            assertThat(drawn.stream().flatMap(List::stream).sorted().toList())
                    .isEqualTo(IntStream.rangeClosed(1, 8 * each)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_a_refused_command_is_given_back(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            assertThatThrownBy(() -> desk.send(new Till.Refuse("t"))).isInstanceOf(RuleViolated.class);
            assertThat(desk.send(new Till.RingNumbered("t", "refused"))).isEqualTo(1L);
            assertThatThrownBy(() -> desk.send(new Till.Refuse("t"))).isInstanceOf(RuleViolated.class);
            assertThat(desk.send(new Till.RingNumbered("t", "refused"))).isEqualTo(2L);
            assertThat(desk.send(new Till.RingNumbered("t", "other"))).isEqualTo(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outside_a_transaction_no_number_is_drawn(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            assertThatThrownBy(() -> desk.ledger.numbers().next("s")).isInstanceOf(IllegalStateException.class);
        }
    }
}
