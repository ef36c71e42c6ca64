package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.audit.RebuildEvent.RebuildBrokenOff;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.proof.Postgres;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A move that the system kills again and again, each time in the middle of something else, comes to its end all the same. */
class MoveKilledTest {
    private static final int EVENTS = 20_000;
    private static final int CLAIMS = 15_000;
    private static final int AT_ONCE = 1_000;

    @TempDir
    Path directory;

    @Test
    void killed_in_the_middle_it_is_given_again_and_what_came_is_whole_there_and_home_again() throws Exception {
        LedgerSettings embedded = LedgerSettings.embedded(directory.resolve("first"));
        fill(embedded);
        try (Postgres server = new Postgres(directory)) {
            server.execute("create database desk");
            LedgerSettings shared = new LedgerSettings(
                    server.settings("desk").get(0).replace("--desk.record.url=", ""),
                    "postgres",
                    "postgres",
                    2,
                    embedded.keyDirectory());
            moved(
                    embedded,
                    shared,
                    "--desk.directory=" + directory.resolve("first"),
                    "--desk.move.url=" + shared.url(),
                    "--desk.move.user=postgres",
                    "--desk.move.password=postgres");
            Path home = directory.resolve("home");
            List<String> back = new ArrayList<>(server.settings("desk"));
            back.add("--desk.record.key-directory=" + embedded.keyDirectory());
            back.add("--desk.move.directory=" + home);
            LedgerSettings again = LedgerSettings.embedded(home);
            moved(
                    shared,
                    new LedgerSettings(again.url(), again.user(), again.password(), 2, embedded.keyDirectory()),
                    back.toArray(String[]::new));
        }
    }

    private void moved(LedgerSettings from, LedgerSettings to, String... settings) throws Exception {
        Path proof = directory.resolve("proof.json");
        List<String> given = new ArrayList<>(List.of(settings));
        Collections.addAll(given, "--desk.move.proof=" + proof, "--en");
        MoveProcess move = new MoveProcess(given);
        move.killedAt("request_claim: ");
        // what an embedded database was told in its last moments may be lost with it, and comes again
        assertThat(rows(to, "request_claim")).isLessThan(CLAIMS);
        nobodyStarts(from, to);
        long came = rows(to, "request_claim");
        move.killedAt("event_entry: ");
        assertThat(rows(to, "request_claim")).isGreaterThanOrEqualTo(came);
        assertThat(rows(to, "event_entry")).isLessThan(EVENTS);
        nobodyStarts(from, to);
        move.killedAt("read again from both and compared: event_entry");
        nobodyStarts(from, to);
        assertThat(proof).doesNotExist();

        Moves.Run last = move.toTheEnd();
        assertThat(last.exit()).as(last.said()).isZero();
        JsonNode told = JsonMapper.builder().build().readTree(Files.readString(proof));
        assertThat(told.path("holds").asBoolean()).isTrue();
        assertThat(told.path("proof").path("tables").valueStream())
                .hasSizeGreaterThan(20)
                .allSatisfy(table -> {
                    assertThat(table.path("moved")).isEqualTo(table.path("digest"));
                    assertThat(table.path("movedRows")).isEqualTo(table.path("rows"));
                });
        assertThatThrownBy(() -> Ledger.open(from, EventFamilies.ALL)).hasMessageContaining("was moved to");
        try (Ledger there = Ledger.open(to, EventFamilies.ALL)) {
            assertThat(there.head()).isEqualTo(EVENTS);
            assertThat(there.inspect()).isEmpty();
        }
        Files.delete(proof);
    }

    private static void nobodyStarts(LedgerSettings from, LedgerSettings to) {
        assertThatThrownBy(() -> Ledger.open(from, EventFamilies.ALL)).hasMessageContaining("is being moved to");
        assertThatThrownBy(() -> Ledger.open(to, EventFamilies.ALL)).hasMessageContaining("not moved here to the end");
    }

    private static void fill(LedgerSettings settings) {
        try (Ledger ledger = Ledger.open(settings, EventFamilies.ALL)) {
            for (int from = 0; from < EVENTS; from += AT_ONCE) {
                List<DomainEventMessage<?>> events = new ArrayList<>();
                for (int i = from; i < from + AT_ONCE; i++) {
                    String id = "rebuild:" + i;
                    events.add(new GenericDomainEventMessage<>(
                            "rebuild", id, 0, new RebuildBrokenOff(id, "STOPPED", Instant.EPOCH), Map.of("a", "b")));
                }
                ledger.commandTransactions()
                        .executeInTransaction(() -> ledger.engine().appendEvents(events));
            }
            List<Object[]> claims = new ArrayList<>();
            for (int i = 0; i < CLAIMS; i++) {
                claims.add(new Object[] {UUID.randomUUID().toString(), i % 2 == 0 ? "act" : "Act"});
            }
            new JdbcTemplate(ledger.dataSource())
                    .batchUpdate(
                            "insert into request_claim (request_id, part, digest, staff_id, claimed_at)"
                                    + " values (?, ?, 'd', 'staff-1', current_timestamp)",
                            claims);
        }
    }

    private static long rows(LedgerSettings ledger, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ledger.url(), ledger.user(), ledger.password());
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }
}
