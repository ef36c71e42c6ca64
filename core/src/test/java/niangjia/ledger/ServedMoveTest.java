package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import niangjia.shared.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Into a server of events and back, over one in memory; the real one is asked in the tests of a whole desk. */
class ServedMoveTest {
    private static final int EVENTS = 1_200;

    @TempDir
    Path directory;

    private final MemoryServer server = new MemoryServer();
    private final List<String> told = new ArrayList<>();
    private LedgerSettings settings;

    private final LedgerMove.Progress progress = new LedgerMove.Progress() {
        @Override
        public void moved(String table, long rows, long of) {
            told.add(rows + "/" + of);
        }

        @Override
        public void proving(String table) {
            told.add("proving " + table);
        }
    };

    @BeforeEach
    void filled() {
        settings = Place.H2.settings(directory);
        fill(EVENTS);
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_in_the_server_afterwards_and_proved_and_comes_back(Place place) {
        settings = place.settings(directory.resolve("place"));
        fill(EVENTS);
        MoveProof there = in();
        assertThat(there.findings()).isEmpty();
        assertThat(there.holds()).isTrue();
        assertThat(there.events()).isEqualTo(EVENTS);
        assertThat(server.head()).isEqualTo(EVENTS);
        assertThat(told).containsExactly("500/1200", "1000/1200", "1200/1200", "proving event_entry");

        server.append(List.of(next()));
        told.clear();
        MoveProof home = home();
        assertThat(home.holds()).as("%s", home).isTrue();
        assertThat(told).contains("1201/1201");
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            assertThat(ledger.head()).isEqualTo(EVENTS + 1);
            assertThat(ledger.inspect()).isEmpty();
            assertThat(ledger.servedBy()).isEmpty();
        }
    }

    @Test
    void while_the_server_keeps_it_the_ledger_says_so() {
        in();
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            assertThat(ledger.servedBy()).contains(server.where());
        }
    }

    @Test
    void broken_off_it_goes_on_where_it_was_and_no_desk_starts_meanwhile() {
        server.stopsAfter(1);
        assertThatThrownBy(this::in).hasMessageContaining("stopped");
        assertThatThrownBy(() -> Ledger.open(settings, TestDesk.FAMILIES)).hasMessageContaining("is being moved to");
        server.stopsAfter(Integer.MAX_VALUE);
        told.clear();
        assertThat(in().holds()).isTrue();
        assertThat(told).as("nothing goes twice").startsWith("1000/1200").doesNotContain("500/1200");
        assertThat(server.head()).isEqualTo(EVENTS);
    }

    @Test
    void a_server_that_has_other_events_is_refused() {
        server.append(List.of(next()));
        refused(this::in, "move/target-not-empty [a server in memory, 1]");
        Ledger.open(settings, TestDesk.FAMILIES).close();
    }

    @Test
    void what_is_in_no_server_does_not_come_back() {
        refused(this::home, "move/not-served");
    }

    @Test
    void nothing_is_not_moved_for_something() {
        settings = LedgerSettings.embedded(directory.resolve("mistyped"));
        refused(this::in, "move/source-empty");
    }

    @Test
    void a_ledger_that_nodes_work_on_is_not_moved() {
        settings = Place.POSTGRESQL.settings(directory.resolve("place"));
        fill(10);
        try (Ledger working = Ledger.open(settings, TestDesk.FAMILIES)) {
            assertThat(working.head()).isEqualTo(10);
            refused(this::in, "move/source-in-use");
        }
    }

    @Test
    void one_changed_byte_in_the_server_is_found_and_the_ledger_goes_on_alone() {
        in();
        change(event -> with(event, event.messageId(), "{\"a\":\"b\"}"));
        MoveProof again = in();
        assertThat(again.holds()).isFalse();
        assertThat(again.findings()).containsExactly("event 77: not the same in both");
        Ledger.open(settings, TestDesk.FAMILIES).close();
    }

    @Test
    void one_changed_byte_in_the_server_keeps_the_record_from_coming_back() {
        in();
        change(event -> with(event, event.messageId() + "x", event.json()));
        assertThat(home().holds()).isFalse();
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            assertThat(ledger.servedBy()).contains(server.where());
        }
    }

    private MoveProof in() {
        return new ServedMove(settings, server, progress).in();
    }

    private MoveProof home() {
        return new ServedMove(settings, server, progress).home();
    }

    private static void refused(Runnable move, String said) {
        assertThatThrownBy(move::run).isInstanceOf(MoveRefused.class).hasMessageStartingWith(said);
    }

    private void change(UnaryOperator<StoredEvent> how) {
        server.replace(77, how.apply(server.event(77)));
    }

    private static StoredEvent with(StoredEvent event, String id, String json) {
        return new StoredEvent(
                event.position(),
                id,
                event.stream(),
                event.sequence(),
                event.streamType(),
                event.time(),
                event.name(),
                event.revision(),
                json.getBytes(StandardCharsets.UTF_8),
                event.metaData());
    }

    private static StoredEvent next() {
        return Served.events(1, "till:new").get(0);
    }

    private void fill(int events) {
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            if (ledger.head() == 0) {
                Served.append(ledger, events);
            }
        }
    }
}
