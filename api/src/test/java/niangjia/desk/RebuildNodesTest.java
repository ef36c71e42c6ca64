package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.ledger.Ledger;
import niangjia.proof.MongoProcess;
import niangjia.proof.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Two desks on one PostgreSQL and one store, at which two people rebuild the same read model. */
class RebuildNodesTest {
    private static final String REBUILDS = "/api/v1/rebuilds";
    private static final String MODEL = "unit-tree";
    private static final String ASKED = "{\"model\":\"unit-tree\",\"switch\":true,\"reason\":\"核对\"}";

    @TempDir
    static Path directory;

    private static Postgres server;
    private static MongoProcess store;
    private static RunningDesk one;
    private static RunningDesk other;

    @BeforeAll
    static void open() {
        server = new Postgres(directory);
        store = new MongoProcess(directory);
        server.execute("create database desk");
        one = start("one");
        other = start("other");
    }

    private static RunningDesk start(String name) {
        return RunningDesk.demo(directory.resolve(name), TwoNodes.settings(directory, server, store));
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
        store.close();
        server.close();
    }

    @Test
    void the_second_is_told_who_rebuilds_since_when_and_where_and_the_first_comes_to_its_end() throws Exception {
        String first;
        try (Connection holding = held()) {
            var begun = one.post("administrator", REBUILDS, ASKED);
            assertThat(begun.status()).as(begun.text()).isEqualTo(200);
            first = begun.body().path("id").asString();
            await(() -> result(one, first).path("going").path("running").asBoolean());

            var refused = other.post("administrator", REBUILDS, ASKED);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            String node = jdbc().queryForObject("select node from rebuild_turn where model = ?", String.class, MODEL);
            assertThat(refused.body().path("code").asString()).isEqualTo("audit/rebuild-running");
            assertThat(refused.body().path("title").asString())
                    .contains(first, name(one, first), node)
                    .doesNotContain("{");
            holding.rollback();
        }
        await(() -> status(one, first).equals("SWITCHED"));
        var then = other.post("administrator", REBUILDS, ASKED);
        assertThat(then.status()).as(then.text()).isEqualTo(200);
        await(() -> status(other, then.body().path("id").asString()).equals("SWITCHED"));
    }

    @Test
    void the_same_request_at_both_begins_one_rebuild_on_one_of_them() throws Exception {
        for (int round = 0; round < 5; round++) {
            String key = "same-request-" + round;
            String body = ASKED.replace(MODEL, "staff-directory");
            var there = CompletableFuture.supplyAsync(() -> other.post("administrator", REBUILDS, body, key));
            var here = one.post("administrator", REBUILDS, body, key);
            String id = here.body().path("id").asString();
            assertThat(there.get().body().path("id").asString())
                    .as(here.text() + there.get().text())
                    .isEqualTo(id);
            await(() -> status(one, id).equals("SWITCHED"));
            assertThat(jdbc().queryForObject(
                                    "select count(*) from event_entry where aggregate_identifier = ?",
                                    Long.class,
                                    RebuildId.of(id).value()))
                    .as("begun, compared, switched")
                    .isEqualTo(3);
        }
    }

    @Test
    void what_a_dead_node_left_is_told_as_broken_off_by_whoever_begins_the_next_and_one_alive_is_left_alone() {
        String model = "rules-log";
        RebuildId left = RebuildId.of("left-behind");
        one.part(RebuildRunner.class)
                .send(new StartRebuild(left, model, RebuildKind.SWITCH, null, "核对", Instant.now()));
        jdbc().update(
                        "insert into rebuild_turn (model, rebuild_id, state, node, begun_by, begun_at, seen_at)"
                                + " values (?, ?, 'AT_WORK', 'dead', '某人', clock_timestamp(), clock_timestamp())",
                        model,
                        left.value());
        await(() -> status(other, "left-behind").equals("RUNNING"));
        other.part(RebuildRecovery.class).settle();
        String body = ASKED.replace(MODEL, model);
        assertThat(other.post("administrator", REBUILDS, body).status()).isEqualTo(409);
        assertThat(status(other, "left-behind")).isEqualTo("RUNNING");

        jdbc().update("update rebuild_turn set seen_at = seen_at - interval '31 seconds' where model = ?", model);
        var next = other.post("administrator", REBUILDS, body);
        assertThat(next.status()).as(next.text()).isEqualTo(200);
        await(() -> status(one, "left-behind").equals("BROKEN_OFF"));
        await(() -> status(one, next.body().path("id").asString()).equals("SWITCHED"));
    }

    /** No rebuild of the read model ends as long as this is open. */
    private static Connection held() throws SQLException {
        Connection connection = Objects.requireNonNull(jdbc().getDataSource()).getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = 0");
            statement.execute("select 1 from token_entry where processor_name = '" + MODEL + "' for update");
        }
        return connection;
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(one.part(Ledger.class).dataSource());
    }

    /** Of who began it. */
    private static String name(RunningDesk desk, String id) {
        String name =
                result(desk, id).path("rebuild").path("started").path("by").asString();
        assertThat(name).isNotBlank();
        return name;
    }

    private static String status(RunningDesk desk, String id) {
        return result(desk, id).path("rebuild").path("status").asString();
    }

    private static JsonNode result(RunningDesk desk, String id) {
        return desk.get("auditor", REBUILDS + "/" + id).body();
    }

    private static void await(BooleanSupplier holds) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
