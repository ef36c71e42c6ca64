package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import niangjia.shared.PersonId;
import niangjia.shared.StoredEvent;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFollowerTest {
    private static final Duration NONE = Duration.ZERO;

    @TempDir
    Path directory;

    private final MemoryServer server = new MemoryServer();
    private LedgerSettings settings;

    @BeforeEach
    void embedded() {
        settings = Place.H2.settings(directory);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_server_has_is_in_the_ledger_and_what_comes_follows(Place place) {
        settings = place.settings(directory.resolve("place"));
        try (Ledger ledger = used();
                RecordFollower follower = ledger.follow(filled(1_100))) {
            assertThat(ledger.head()).as("caught up before anything starts").isEqualTo(1_100);
            server.append(Served.events(30, "till:late"));
            Await.until("it has followed", () -> ledger.head() == 1_130);
            assertThat(ledger.inspect()).isEmpty();
            List<StoredEvent> copied = new ArrayList<>();
            ledger.stored().each(0, 1_130, copied::add);
            assertThat(copied).usingRecursiveComparison().isEqualTo(server.after(0, 2_000, NONE));
            assertThat(follower.store().readEvents("till:late").asStream()).hasSize(30);
        }
    }

    @Test
    void who_waits_for_the_next_event_is_told_at_once() throws Exception {
        try (Ledger ledger = used();
                RecordFollower follower = ledger.follow(filled(3));
                TrackingEventStream events =
                        follower.store().openStream(follower.store().createHeadToken())) {
            assertThat(events.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
            server.append(Served.events(1, "till:late"));
            assertThat(events.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(events.nextAvailable().trackingToken().position()).hasValue(4);
        }
    }

    @Test
    void two_nodes_that_follow_at_once_copy_nothing_twice_and_skip_nothing() {
        settings = Place.POSTGRESQL.settings(directory.resolve("place"));
        try (Ledger one = used();
                Ledger other = Ledger.open(settings, TestDesk.FAMILIES);
                RecordFollower here = one.follow(filled(700));
                RecordFollower there = other.follow(server)) {
            for (int i = 0; i < 100; i++) {
                server.append(Served.events(5, UUID.randomUUID().toString()));
            }
            Await.until("all is there", () -> one.head() == 1_200);
            assertThat(other.head()).isEqualTo(1_200);
            assertThat(one.inspect()).isEmpty();
            assertThat(here.store()).isNotSameAs(there.store());
        }
    }

    @RepeatedTest(5)
    void four_fresh_nodes_that_begin_to_follow_at_once_all_do() throws Exception {
        settings = Place.POSTGRESQL.settings(directory.resolve("place"));
        used().close();
        List<Ledger> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(Ledger.open(settings, TestDesk.FAMILIES));
        }
        try {
            Await.inParallel(4, w -> () -> {
                nodes.get(w).follow(server).close();
                return true;
            });
            assertThat(nodes).allMatch(node -> node.servedBy().isPresent());
        } finally {
            nodes.forEach(Ledger::close);
        }
    }

    @Test
    void a_server_that_goes_away_and_comes_back_is_followed_on() {
        try (Ledger ledger = used();
                RecordFollower follower = ledger.follow(filled(3))) {
            server.away(true);
            Await.until("it was asked in vain", server::wasAskedInVain);
            assertThatThrownBy(follower::behind).hasMessageContaining("did not answer");
            server.away(false);
            server.append(Served.events(1, "till:late"));
            Await.until("it has followed", () -> follower.behind() == 0);
            assertThat(ledger.head()).isEqualTo(4);
            assertThat(follower.store().readEvents("till:late").asStream()).hasSize(1);
        }
    }

    @Test
    void nothing_is_written_past_the_server() {
        try (Ledger ledger = used();
                RecordFollower follower = ledger.follow(filled(1))) {
            assertThatThrownBy(() -> follower.store().publish(List.of()))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(ledger.servedBy()).contains(server.where());
        }
    }

    @Test
    void a_ledger_without_the_keys_of_the_servers_persons_does_not_follow_it() {
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            refused(ledger, filled(3), "has 3 events and this ledger none, nor the keys");
        }
    }

    @Test
    void a_server_that_has_less_than_the_ledger_is_not_followed() {
        try (Ledger ledger = used()) {
            Served.append(ledger, 5);
            refused(ledger, filled(3), "has 3 events, the ledger 5");
        }
    }

    @Test
    void a_server_with_another_record_is_not_followed() {
        try (Ledger ledger = used()) {
            Served.append(ledger, 2);
            refused(ledger, filled(3), "event 2 of a server in memory is another");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_not_followed() {
        server.away(true);
        try (Ledger ledger = used()) {
            refused(ledger, server, "did not answer");
        }
    }

    private static void refused(Ledger ledger, MemoryServer server, String said) {
        assertThatThrownBy(() -> ledger.follow(server))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(said);
        assertThat(ledger.servedBy()).isEmpty();
    }

    private MemoryServer filled(int events) {
        server.append(Served.events(events, "till:1"));
        return server;
    }

    private Ledger used() {
        Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES);
        ledger.seals().ensure(new PersonId("person:1"));
        return ledger;
    }
}
