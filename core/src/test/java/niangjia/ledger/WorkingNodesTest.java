package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class WorkingNodesTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"1, 4, 4, 4", "2, 4, 2, 2", "3, 4, 1, 2", "4, 4, 1, 1", "2, 3, 1, 2", "1, 1, 1, 1"})
    void every_segment_is_somebodys_and_nobody_has_two_more_than_another(int nodes, int segments, int least, int most) {
        List<String> names =
                IntStream.range(0, nodes).mapToObj(n -> "node-" + n).toList();
        for (String processor : List.of("case-file", "call-register", "work-queue", "board", "rules")) {
            var seen = new WorkingNodes.Seen(names, Map.of(processor, segments));
            List<Integer> shares =
                    names.stream().map(name -> seen.share(name, processor)).toList();
            assertThat(shares).as(processor).allMatch(share -> least <= share && share <= most);
            assertThat(shares.stream().mapToInt(Integer::intValue).sum())
                    .as(processor)
                    .isEqualTo(segments);
        }
    }

    @Test
    void who_has_one_more_differs_by_processor() {
        List<String> names = List.of("a", "b");
        Map<String, Integer> segments = Map.of("p", 3, "q", 3, "r", 3, "s", 3);
        var seen = new WorkingNodes.Seen(names, segments);
        assertThat(segments.keySet().stream().mapToInt(p -> seen.share("a", p)).sum())
                .isEqualTo(6);
    }

    @Test
    void no_node_is_told_that_it_gets_none_even_if_there_are_more_nodes_than_segments() {
        var seen = new WorkingNodes.Seen(List.of("a", "b", "c"), Map.of("case-file", 2));
        assertThat(List.of("a", "b", "c")).allMatch(node -> seen.share(node, "case-file") == 1);
    }

    @Test
    void what_has_not_begun_is_for_whoever_comes_first() {
        var seen = new WorkingNodes.Seen(List.of("a", "b"), Map.of());
        assertThat(seen.share("a", "case-file")).isEqualTo(Short.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_silent_for_ten_seconds_or_leaves_is_not_counted(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            NodeRows then = rows(ledger, NOON);
            then.here("stopped");
            then.here("silent");
            then.here("at work");
            then.here("at work");
            then.gone("stopped");
            assertThat(then.atWork()).containsExactly("at work", "silent");
            NodeRows later = rows(ledger, NOON.plus(NodeRows.GONE_AFTER));
            later.here("at work");
            assertThat(later.atWork()).containsExactly("at work", "silent");
            NodeRows behind = rows(ledger, NOON.plus(NodeRows.GONE_AFTER).plusMillis(1));
            assertThat(behind.atWork()).containsExactly("at work");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_alone_works_all_until_another_comes(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            ledger.processorTransactions().executeInTransaction(() -> ledger.tokens()
                    .initializeTokenSegments("register", 4, GapAwareTrackingToken.newInstance(0, List.of())));
            try (WorkingNodes here = ledger.join()) {
                assertThat(here.share("register")).isEqualTo(4);
                NodeRows rows = rows(ledger, ledger.clock().instant());
                rows.here("another");
                awaitShare(here, 2);
                rows.gone("another");
                awaitShare(here, 4);
            }
            assertThat(rows(ledger, ledger.clock().instant()).atWork()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_works_alone_counts_none_that_died(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            NodeRows rows = rows(ledger, ledger.clock().instant());
            rows.here("killed");
            ledger.releaseTokens();
            assertThat(rows.atWork()).isEmpty();
        }
    }

    private static void awaitShare(WorkingNodes here, int share) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (here.share("register") != share) {
            assertThat(System.nanoTime()).as("a share of " + share).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static NodeRows rows(Ledger ledger, Instant now) {
        return new NodeRows(
                new JdbcTemplate(ledger.dataSource()), Database.of(url(ledger)), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String url(Ledger ledger) {
        return ledger.clock() instanceof RecordClock ? "jdbc:postgresql:" : "jdbc:h2:mem:";
    }
}
