package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private final Turned time = new Turned();
    private final List<Long> millis = new ArrayList<>();
    private int unwell;

    /** Stands still unless somebody waits by it or turns it. */
    private static final class Turned implements OpenLoop.Time {
        private long now = 5;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void until(long nanos) {
            now = Math.max(now, nanos);
        }

        void turn(long millis) {
            now += Duration.ofMillis(millis).toNanos();
        }
    }

    private long run(long stalledAt, long stallMillis) throws InterruptedException {
        return new OpenLoop(time)
                .run(
                        100,
                        Duration.ofSeconds(1),
                        number -> {
                            time.turn(number == stalledAt ? stallMillis : 1);
                            return CompletableFuture.completedFuture(number != 7);
                        },
                        (number, nanos, well) -> {
                            millis.add(nanos / 1_000_000);
                            unwell += well ? 0 : 1;
                        });
    }

    @Test
    void everybody_who_came_during_a_standstill_waited() throws InterruptedException {
        assertThat(run(20, 300)).isEqualTo(100);
        assertThat(millis).hasSize(100);
        assertThat(millis.subList(0, 20)).containsOnly(1L);
        assertThat(millis.subList(20, 23)).containsExactly(300L, 291L, 282L);
        assertThat(millis).filteredOn(each -> each > 1).hasSize(34);
    }

    @Test
    void where_nothing_stands_still_nobody_waits() throws InterruptedException {
        run(-1, 0);
        assertThat(millis).hasSize(100).containsOnly(1L);
    }

    @Test
    void what_was_answered_otherwise_is_counted() throws InterruptedException {
        run(-1, 0);
        assertThat(unwell).isEqualTo(1);
    }
}
