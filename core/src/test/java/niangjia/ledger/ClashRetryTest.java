package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClashRetryTest {
    private static final CommandMessage<Object> COMMAND = asCommandMessage(new Till.Ring("t", 1));

    @TempDir
    Path directory;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final ClashRetry retry = new ClashRetry(executor);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private boolean scheduled(RuntimeException failure, int failures, Runnable dispatch) {
        return retry.scheduleRetry(COMMAND, failure, Collections.nCopies(failures, null), dispatch);
    }

    @Test
    void a_lost_command_is_sent_again_a_few_times() {
        AtomicInteger sent = new AtomicInteger();
        for (int failures = 1; failures <= 10; failures++) {
            assertThat(scheduled(new ConcurrencyException("lost"), failures, sent::incrementAndGet))
                    .isTrue();
        }
        assertThat(scheduled(new ConcurrencyException("lost"), 11, sent::incrementAndGet))
                .isFalse();
        Await.until("all were sent", () -> sent.get() == 10);
    }

    @Test
    void a_broken_deadlock_counts_as_lost_and_a_refusal_does_not() {
        assertThat(scheduled(new IllegalStateException(new SQLException("deadlock", "40P01")), 1, () -> {}))
                .isTrue();
        assertThat(scheduled(new IllegalStateException(new SQLException("broken", "08006")), 1, () -> {}))
                .isFalse();
        assertThat(scheduled(new RuleViolated("till/refused", List.of()), 1, () -> {}))
                .isFalse();
    }

    @Test
    void a_command_that_no_node_takes_yet_is_sent_again() {
        assertThat(scheduled(new NoHandlerForCommandException("no node has come yet"), 1, () -> {}))
                .isTrue();
    }

    @Test
    void once_the_desk_stops_nothing_is_sent_again() {
        executor.shutdown();
        assertThat(scheduled(new ConcurrencyException("lost"), 1, () -> {})).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_clash_on_a_stream_all_get_through(Place place) throws Exception {
        try (TestDesk desk = TestDesk.withoutLocks(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            CommandGateway gateway = DefaultCommandGateway.builder()
                    .commandBus(desk.bus)
                    .retryScheduler(retry)
                    .build();
            int each = 10;
            List<List<Integer>> sums = Await.inParallel(3, w -> () -> {
                List<Integer> mine = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
                    meta.put(RecordMeta.REQUEST_ID, w + "-" + i);
                    mine.add(gateway.<Integer>send(
                                    asCommandMessage(new Till.Ring("t", 1)).withMetaData(meta))
                            .get(10, TimeUnit.SECONDS));
                }
                return mine;
            });
            assertThat(sums.stream().flatMap(List::stream))
                    .doesNotHaveDuplicates()
                    .hasSize(3 * each);
            assertThat(desk.stream("t")).hasSize(1 + 3 * each);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }
}
