package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import niangjia.ledger.RebuildTurns.Claim;
import niangjia.ledger.RebuildTurns.Turn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class RebuildTurnsTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    @TempDir
    Path directory;

    private Instant now = NOON;

    @ParameterizedTest
    @EnumSource
    void one_of_two_nodes_has_the_turn_and_the_other_is_told_whose_it_is(Place place) {
        with(place, (here, there) -> {
            assertThat(here.claim("queue", "rebuild:1", "Wang").another()).isEmpty();
            assertThat(here.begin("queue", "rebuild:1")).isTrue();
            now = now.plus(Duration.ofHours(2));
            here.goesOn("rebuild:1");
            assertThat(there.claim("queue", "rebuild:2", "Li").another())
                    .contains(new Turn("rebuild:1", "here", "Wang", NOON));
            assertThat(there.claim("register", "rebuild:3", "Li").another()).isEmpty();
            here.over("rebuild:1");
            Claim next = there.claim("queue", "rebuild:2", "Li");
            assertThat(next.another()).isEmpty();
            assertThat(next.dead()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_that_was_silent_for_long_gives_way_and_does_not_come_back(Place place) {
        with(place, (here, there) -> {
            assertThat(here.claim("queue", "rebuild:1", "Wang").another()).isEmpty();
            assertThat(here.begin("queue", "rebuild:1")).isTrue();
            now = now.plus(RebuildTurns.DEAD_AFTER).minusSeconds(1);
            assertThat(there.isAlive("rebuild:1")).isTrue();
            assertThat(there.claim("queue", "rebuild:2", "Li").another()).isPresent();
            now = now.plusSeconds(1);
            assertThat(there.isAlive("rebuild:1")).isFalse();
            Claim taken = there.claim("queue", "rebuild:2", "Li");
            assertThat(taken.another()).isEmpty();
            assertThat(taken.dead()).map(Turn::rebuild).contains("rebuild:1");
            here.goesOn("rebuild:1");
            here.over("rebuild:1");
            assertThat(there.begin("queue", "rebuild:2")).isTrue();
            assertThat(there.isAlive("rebuild:1")).isFalse();
            assertThat(here.claim("queue", "rebuild:4", "Wang").another())
                    .map(Turn::rebuild)
                    .contains("rebuild:2");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_same_one_claimed_on_both_begins_on_one(Place place) {
        with(place, (here, there) -> {
            for (RebuildTurns each : List.of(here, there)) {
                assertThat(each.claim("queue", "rebuild:1", "Wang").another()).isEmpty();
            }
            there.over("rebuild:1");
            assertThat(there.begin("queue", "rebuild:1")).isTrue();
            assertThat(here.begin("queue", "rebuild:1")).isFalse();
            here.over("rebuild:1");
            assertThat(there.isAlive("rebuild:1")).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_that_was_dropped_before_it_began_begins_when_the_same_is_asked_for_again(Place place) {
        with(place, (here, there) -> {
            assertThat(here.claim("queue", "rebuild:1", "Wang").another()).isEmpty();
            here.over("rebuild:1");
            assertThat(there.claim("queue", "rebuild:1", "Wang").another()).isEmpty();
            assertThat(there.isAlive("rebuild:1")).isTrue();
            assertThat(there.begin("queue", "rebuild:1")).isTrue();
        });
    }

    private void with(Place place, BiConsumer<RebuildTurns, RebuildTurns> nodes) {
        LedgerSettings settings = place.settings(directory);
        try (Storage storage = Storage.open(settings)) {
            JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
            Clock clock = new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
            nodes.accept(
                    new RebuildTurns(jdbc, settings.database(), clock, "here"),
                    new RebuildTurns(jdbc, settings.database(), clock, "there"));
        }
    }
}
