package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.TermEvent.TermRecomputed;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the terms of a running desk by a clock that can be set. */
class TermWatchTest {
    private static final String ADMINISTRATOR = "administrator";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration EVERY = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static Orders orders;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        orders = new Orders(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** What the wall shows, and what has passed. */
    private static final class Hands extends Clock {
        private Instant wall;
        private long nanos;

        Hands(Instant wall) {
            this.wall = wall;
        }

        void pass(Duration time) {
            wall = wall.plus(time);
            nanos += time.toNanos();
        }

        void set(Duration forward) {
            wall = wall.plus(forward);
        }

        @Override
        public Instant instant() {
            return wall;
        }

        @Override
        public ZoneId getZone() {
            return DeskTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_clock_set_two_hours_ahead_and_back_lets_nothing_lapse_before_its_time_and_loses_nothing() {
        String id = orders.opened();
        Instant end = orders.end(id, "dispatch#1");
        Hands hands = new Hands(end.minus(Duration.ofHours(1)));
        TermWatch watch = watch(hands);
        look(watch, hands, id);
        hands.set(Duration.ofHours(2));
        look(watch, hands, id);
        hands.set(Duration.ofHours(-2));
        look(watch, hands, id);
        assertThat(lapses(id)).isEmpty();
        hands.pass(Duration.ofHours(1));
        look(watch, hands, id);
        assertThat(lapses(id)).containsExactly("dispatch#1");
    }

    @Test
    void a_clock_that_stays_ahead_is_believed_at_the_next_look_and_set_back_nothing_is_said_twice() {
        String id = orders.opened();
        Instant end = orders.end(id, "dispatch#1");
        Hands hands = new Hands(end.minus(Duration.ofHours(1)));
        TermWatch watch = watch(hands);
        look(watch, hands, id);
        hands.set(Duration.ofHours(2));
        look(watch, hands, id);
        assertThat(lapses(id)).isEmpty();
        look(watch, hands, id);
        assertThat(lapses(id)).containsExactly("dispatch#1");
        hands.set(Duration.ofHours(-2));
        for (int looks = 0; looks < 3; looks++) {
            look(watch, hands, id);
            hands.pass(Duration.ofHours(1));
        }
        assertThat(lapses(id)).containsExactly("dispatch#1");
        assertThat(orders.end(id, "dispatch#1")).isEqualTo(end);
    }

    @Test
    void a_clock_set_two_hours_back_makes_what_is_due_late_but_loses_nothing() {
        String id = orders.opened();
        Hands hands = new Hands(orders.end(id, "dispatch#1").minusSeconds(30));
        TermWatch watch = watch(hands);
        look(watch, hands, id);
        hands.set(Duration.ofHours(-2));
        look(watch, hands, id);
        hands.pass(Duration.ofHours(1));
        look(watch, hands, id);
        assertThat(lapses(id)).isEmpty();
        hands.pass(Duration.ofHours(1));
        look(watch, hands, id);
        assertThat(lapses(id)).containsExactly("dispatch#1");
    }

    @Test
    void a_pack_activated_for_what_runs_has_open_terms_counted_anew_once_and_says_why() {
        String before = orders.opened();
        TermWatch watch = watch(new Hands(Instant.now()));
        watch.run();
        watch.run();
        assertThat(recounts(before)).isEmpty();
        String pack = """
                {"jurisdiction": "430000", "version": "2099.1", "name": "湖南省", "inForceFrom": "2026-01-01",
                 "base": "430000@2026.1",
                 "rules": [{"key": "complaint.overall", "count": 30, "unit": "WORKING_DAYS", "starts": "OrderOpened",
                            "source": "试", "article": "1", "verified": true}]}
                """;
        act("packs", Map.of("file", "hunan.json", "text", pack, "reason", "新办法"));
        act(
                "activations",
                Map.of(
                        "unit",
                        "430500",
                        "pack",
                        "430000@2099.1",
                        "effectiveOn",
                        DeskTime.dayOf(Instant.now()).toString(),
                        "grandfathering",
                        "ALL_OPEN_MOVE",
                        "reason",
                        "施行"));
        String after = orders.opened();
        orders.shown(List.of(before, after));
        Instant end = orders.end(before, "overall#1");
        watch.run();
        orders.shown(List.of(before));
        assertThat(recounts(before))
                .filteredOn(each -> each.termId().equals("overall#1"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.reason()).isEqualTo("PACK");
                    assertThat(told.source()).isEqualTo("430000@2099.1");
                    assertThat(told.dueAt()).isAfter(end);
                });
        assertThat(orders.clocks(after))
                .filteredOn(TermStarted.class::isInstance)
                .allMatch(each -> ((TermStarted) each).packId().equals("430000@2099.1"));
        int told = recounts(before).size();
        for (int looks = 0; looks < 3; looks++) {
            watch.run();
        }
        assertThat(recounts(before)).hasSize(told);
        assertThat(recounts(after)).isEmpty();
    }

    @Test
    void the_watch_of_a_desk_looks_by_itself(@TempDir Path other) {
        try (RunningDesk watching = RunningDesk.demo(
                other, "--desk.terms.watch=true", "--desk.terms.every=50ms", "--desk.terms.settle=0s")) {
            Orders own = new Orders(watching);
            String id = own.longPast();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (own.lapses(id).isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            assertThat(own.lapses(id).get(0).noticedAt())
                    .isAfter(own.lapses(id).get(0).occurredAt());
        }
    }

    private static void look(TermWatch watch, Hands hands, String id) {
        orders.shown(List.of(id));
        hands.pass(EVERY);
        watch.run();
        orders.shown(List.of(id));
    }

    private static TermWatch watch(Hands hands) {
        return new TermWatch(
                desk.part(SystemDesk.class),
                desk.part(QueryGateway.class),
                desk.part(TermsInForce.class),
                hands,
                () -> hands.nanos,
                new DeskSettings.Terms(false, EVERY, Duration.ZERO));
    }

    private static List<String> lapses(String id) {
        return orders.lapses(id).stream().map(TermLapsed::termId).toList();
    }

    private static List<TermRecomputed> recounts(String id) {
        return orders.clocks(id).stream()
                .filter(TermRecomputed.class::isInstance)
                .map(TermRecomputed.class::cast)
                .toList();
    }

    private static void act(String act, Map<String, String> body) {
        var answer = desk.post(ADMINISTRATOR, "/api/v1/rules/acts/" + act, JSON.writeValueAsString(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
