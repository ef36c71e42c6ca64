package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import niangjia.shared.RuleViolated;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
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

    /** H2 alone overwrites a committed number when another is undone while the file is written, once in some hundred times. */
    @ParameterizedTest
    @EnumSource
    void numbers_given_back_while_the_file_is_written_take_no_others_with_them(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            TransactionManager transactions = desk.ledger.processorTransactions();
            AtomicInteger working = new AtomicInteger(3);
            List<List<Integer>> kept = Await.inParallel(4, w -> () -> {
                List<Integer> mine = new ArrayList<>();
                while (w == 3 && working.get() > 0) {
                    desk.ledger.commandTransactions().startTransaction().commit();
                }
                for (int i = 0; w < 3 && i < 2_000; i++) {
                    Transaction one = transactions.startTransaction();
                    int number = desk.ledger.numbers().next("s");
                    if (i % 2 == 0) {
                        one.rollback();
                    } else {
                        one.commit();
                        mine.add(number);
                    }
                }
                working.decrementAndGet();
                return mine;
            });
            assertThat(kept.stream().flatMap(List::stream).sorted().toList())
                    .isEqualTo(IntStream.rangeClosed(1, 3_000).boxed().toList());
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
