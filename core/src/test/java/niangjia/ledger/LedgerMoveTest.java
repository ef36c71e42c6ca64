package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class LedgerMoveTest {
    private static final int EVENTS = 2_500;
    private static final PersonId SOMEBODY = new PersonId("person:1");

    @TempDir
    Path directory;

    private final List<String> told = new ArrayList<>();
    private SealedText words;
    private String stopAt = "";

    private final LedgerMove.Progress progress = new LedgerMove.Progress() {
        @Override
        public void moved(String table, long rows, long of) {
            told.add(table + " " + rows + "/" + of);
            if ((table + " " + rows).equals(stopAt)) {
                throw new IllegalStateException("stopped");
            }
        }

        @Override
        public void proving(String table) {
            told.add("proving " + table);
        }
    };

    @ParameterizedTest
    @CsvSource({"H2, POSTGRESQL", "POSTGRESQL, H2", "H2, H2"})
    void everything_is_there_afterwards_and_proved(Place from, Place to) {
        LedgerSettings old = filled(from);
        LedgerSettings young = settings(to, "young");
        MoveProof proof = new LedgerMove(old, young, progress).run();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.tables()).allMatch(MoveProof.Table::equal);
        assertThat(proof.holds()).isTrue();
        assertThat(proof.events()).isEqualTo(EVENTS);
        assertThat(told).contains("event_entry 1000/2500", "event_entry 2500/2500", "proving person_key");
        try (Ledger ledger = Ledger.open(young, TestDesk.FAMILIES)) {
            assertThat(ledger.head()).isEqualTo(EVENTS);
            assertThat(ledger.inspect()).isEmpty();
            assertThat(ledger.seals().open(words)).contains("只有一个人知道");
            append(ledger, 1, EVENTS);
            assertThat(ledger.head()).isEqualTo(EVENTS + 1);
        }
        assertThatThrownBy(() -> Ledger.open(old, TestDesk.FAMILIES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was moved to");
        LedgerMove.unmark(old);
        Ledger.open(old, TestDesk.FAMILIES).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person_key 1", "event_entry 1000", "event_entry 2500", "token_entry 3"})
    void broken_off_anywhere_it_goes_on_where_it_was_and_no_desk_starts_meanwhile(String where) {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = settings(Place.H2, "young");
        stopAt = where;
        assertThatThrownBy(() -> new LedgerMove(old, young, progress).run()).hasMessageContaining("stopped");
        assertThatThrownBy(() -> Ledger.open(young, TestDesk.FAMILIES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not moved here to the end");
        assertThatThrownBy(() -> Ledger.open(old, TestDesk.FAMILIES)).hasMessageContaining("is being moved to");
        stopAt = "";
        told.clear();
        assertThat(new LedgerMove(old, young, progress).run().holds()).isTrue();
        assertThat(told).as("nothing comes twice").doesNotContain(where + "/" + EVENTS);
        try (Ledger ledger = Ledger.open(young, TestDesk.FAMILIES)) {
            assertThat(ledger.head()).isEqualTo(EVENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_place_that_is_not_empty_is_refused(Place place) {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = settings(place, "young");
        try (Ledger ledger = Ledger.open(young, TestDesk.FAMILIES)) {
            append(ledger, 1, 0);
        }
        refused(old, young, "move/target-not-empty [master_key_check, 1]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_its_master_key_beside_the_target_nothing_is_moved(boolean another) {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = Place.H2.settings(directory.resolve("young"));
        if (another) {
            new MasterKeyFile(young.keyDirectory()).create();
        }
        assertThatThrownBy(() -> new LedgerMove(old, young, progress).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(another ? "not the one of this ledger" : "is missing");
        assertThat(told).isEmpty();
        Ledger.open(old, TestDesk.FAMILIES).close();
    }

    @Test
    void a_ledger_that_nodes_work_on_is_not_moved() {
        LedgerSettings old = filled(Place.POSTGRESQL);
        try (Ledger working = Ledger.open(old, TestDesk.FAMILIES)) {
            assertThat(working.head()).isEqualTo(EVENTS);
            refused(old, settings(Place.H2, "young"), "move/source-in-use");
        }
    }

    @Test
    void nor_one_on_which_a_node_works_in_the_name_of_another_role() throws SQLException {
        LedgerSettings old = filled(Place.POSTGRESQL);
        LedgerSettings mover = inTheNameOf("mover_" + directory.getFileName(), old);
        try (Connection working = DriverManager.getConnection(old.url(), old.user(), old.password())) {
            assertThat(working.isValid(1)).isTrue();
            refused(mover, settings(Place.H2, "young"), "move/source-in-use");
        }
        assertThat(new LedgerMove(mover, settings(Place.H2, "young"), progress)
                        .run()
                        .holds())
                .isTrue();
    }

    /** A role that owns this ledger, and is told nothing of the sessions of others. */
    private static LedgerSettings inTheNameOf(String role, LedgerSettings of) throws SQLException {
        try (Connection connection = DriverManager.getConnection(of.url(), of.user(), of.password());
                Statement statement = connection.createStatement()) {
            String quoted = '"' + role + '"';
            statement.execute("create role " + quoted + " login password 'mover'");
            statement.execute("grant all on schema public to " + quoted);
            statement.execute("do $$ declare each record; begin for each in select tablename from pg_tables where"
                    + " schemaname = 'public' loop execute format('alter table public.%I owner to " + quoted
                    + "', each.tablename); end loop; end $$");
        }
        return new LedgerSettings(of.url(), role, "mover", of.poolSize(), of.keyDirectory());
    }

    @Test
    void an_embedded_ledger_that_a_desk_has_open_is_not_moved() throws IOException {
        LedgerSettings old = filled(Place.H2);
        Path file = directory.resolve("old").resolve("ledger.mv.db");
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(old, settings(Place.POSTGRESQL, "young"), "move/source-in-use");
        }
    }

    @Test
    void nothing_is_not_moved_for_something() {
        LedgerSettings nothing = LedgerSettings.embedded(directory.resolve("mistyped"));
        refused(nothing, settings(Place.H2, "young"), "move/source-empty");
    }

    @Test
    void killed_between_the_two_last_marks_it_ends_when_it_is_given_again() {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = settings(Place.H2, "young");
        assertThat(new LedgerMove(old, young, progress).run().holds()).isTrue();
        try (Storage storage = Storage.open(young)) {
            new MoveMark(storage.pool()).set(MoveMark.COMING, old.toString());
        }
        assertThat(new LedgerMove(old, young, progress).run().holds()).isTrue();
        Ledger.open(young, TestDesk.FAMILIES).close();
        refused(old, young, "move/source-gone");
    }

    @ParameterizedTest
    @EnumSource
    void what_came_from_one_ledger_is_not_filled_from_another(Place place) {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = settings(place, "young");
        stopAt = "event_entry 1000";
        assertThatThrownBy(() -> new LedgerMove(old, young, progress).run()).hasMessageContaining("stopped");
        stopAt = "";
        LedgerSettings other = LedgerSettings.embedded(directory.resolve("other"));
        try (Ledger ledger = Ledger.open(other, TestDesk.FAMILIES)) {
            append(ledger, 1, 0);
        }
        refused(other, young, "move/target-of-another");
        Ledger.open(other, TestDesk.FAMILIES).close();
    }

    @ParameterizedTest
    @EnumSource
    void one_changed_byte_is_found(Place to) {
        LedgerSettings old = filled(Place.H2);
        LedgerSettings young = settings(to, "young");
        stopAt = "event_entry 2500";
        assertThatThrownBy(() -> new LedgerMove(old, young, progress).run()).hasMessageContaining("stopped");
        stopAt = "";
        try (Storage storage = Storage.open(young)) {
            assertThat(new JdbcTemplate(storage.pool())
                            .update("update event_entry set meta_data = payload where global_index = 77"))
                    .isEqualTo(1);
        }
        MoveProof proof = new LedgerMove(old, young, progress).run();
        assertThat(proof.holds()).isFalse();
        assertThat(proof.tables())
                .filteredOn(table -> !table.equal())
                .extracting(MoveProof.Table::name)
                .containsExactly("event_entry");
        assertThatThrownBy(() -> Ledger.open(young, TestDesk.FAMILIES)).isInstanceOf(IllegalStateException.class);
        Ledger.open(old, TestDesk.FAMILIES).close();
    }

    @ParameterizedTest
    @EnumSource
    void every_table_that_a_migration_makes_is_known_to_the_move(Place place) {
        LedgerSettings settings = settings(place, "all");
        Ledger.open(settings, TestDesk.FAMILIES).close();
        try (Storage storage = Storage.open(settings)) {
            List<String> tables = new JdbcTemplate(storage.pool())
                    .queryForList(
                            "select table_name from information_schema.tables where table_schema = 'public'"
                                    + " and table_name <> 'flyway_schema_history'",
                            String.class);
            tables.removeAll(MovedTable.LEFT);
            assertThat(new TreeSet<>(tables))
                    .isEqualTo(new TreeSet<>(
                            MovedTable.ALL.stream().map(MovedTable::name).toList()));
        }
    }

    private void refused(LedgerSettings from, LedgerSettings to, String said) {
        assertThatThrownBy(() -> new LedgerMove(from, to, progress).run())
                .isInstanceOf(MoveRefused.class)
                .hasMessageStartingWith(said);
    }

    private LedgerSettings filled(Place place) {
        LedgerSettings settings = settings(place, "old");
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            ledger.seals().ensure(SOMEBODY);
            words = ledger.seals().seal(SOMEBODY, "只有一个人知道");
            for (int from = 0; from < EVENTS; from += 500) {
                append(ledger, 500, from);
            }
            ledger.processorTransactions().executeInTransaction(() -> ledger.tokens()
                    .initializeTokenSegments("register", 2, ledger.engine().createTailToken()));
        }
        return settings;
    }

    private static void append(Ledger ledger, int events, int from) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(new GenericDomainEventMessage<>(
                    "till",
                    "till:" + (from + i) % 7,
                    (from + i) / 7,
                    new TillEvent.TillOpened("till:1", "某人"),
                    Map.of("a", "b")));
        }
        ledger.commandTransactions().executeInTransaction(() -> ledger.engine().appendEvents(all));
    }

    /** One key directory for all, as it is copied beside a moved ledger. */
    private LedgerSettings settings(Place place, String name) {
        LedgerSettings own = place.settings(directory.resolve(name));
        return new LedgerSettings(own.url(), own.user(), own.password(), own.poolSize(), directory.resolve("keys"));
    }
}
