package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two nodes that sweep the same terms from the same moment on. One stands still in the middle for longer than a claim (10 s)
 * and goes on; the other is killed and started again.
 */
@ExtendWith(NotAgain.class)
class SweepNodesTest {
    private static final int ORDERS = 1_500;
    private static final Duration PAUSE = Duration.ofSeconds(12);
    private static final Duration LONG = Duration.ofSeconds(240);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private String url = "";

    @Test
    void what_two_nodes_find_at_once_lapses_once_though_one_stood_still_and_one_was_killed() throws Exception {
        try (Postgres server = new Postgres(directory);
                MongoProcess store = new MongoProcess(directory)) {
            server.execute("create database desk");
            url = server.url("desk");
            CrashRun run = run(server, store);
            try (ConfigurableApplicationContext desk = open(run)) {
                new OpenMatters(desk, Instant.now()).open(ORDERS, 1);
                OpenMatters.shown(desk);
            }
            sweptByTwo(run);
            try (ConfigurableApplicationContext desk = open(run)) {
                assertThat(desk.getBean(Ledger.class).inspect()).isEmpty();
                assertThat(SweepCrashTest.lapses(desk)).doesNotHaveDuplicates().hasSize(ORDERS);
            }
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    private CrashRun run(Postgres server, MongoProcess store) {
        List<String> settings = new ArrayList<>(server.settings("desk"));
        settings.addAll(List.of(
                "--desk.read-store.uri=" + store.uri(),
                "--desk.record.connections=12",
                "--proof.most=600",
                "--logging.level.root=WARN"));
        return new CrashRun(directory, settings, 0, 0, 1, CrashRun.Server.NONE);
    }

    private ConfigurableApplicationContext open(CrashRun run) {
        List<String> settings = new ArrayList<>(run.settings());
        settings.add("--desk.directory=" + directory.resolve("desk"));
        return CrashDesk.open(settings.toArray(String[]::new));
    }

    private void sweptByTwo(CrashRun run) throws Exception {
        Process one = node(run, 2);
        Process other = node(run, 2);
        run.await(one, LONG, "ready", 2);
        until("they have begun", () -> lapsed() >= ORDERS / 8);
        MongoProcess.signal(other, "STOP");
        long stopped = System.nanoTime();
        until("one goes on alone", () -> lapsed() >= ORDERS / 4);
        one.destroyForcibly().waitFor();
        long left = ORDERS - lapsed();
        assertThat(left).as("in the middle").isPositive();
        Process again = node(run, 1);
        run.await(again, LONG, "ready", 3);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, stopped + PAUSE.toNanos() - System.nanoTime()));
        long before = lapsed();
        MongoProcess.signal(other, "CONT");
        // as long as something lapses, and one look of each behind it
        until("all have lapsed", () -> lapsed() >= ORDERS);
        long looks = looks(run);
        until("both have looked once more", () -> looks(run) >= looks + 6);
        System.out.printf(
                "two sweepers, %d terms: %d left at the kill, %d when the stopped one went on%n",
                ORDERS, left, ORDERS - before);
        for (Process node : started) {
            node.destroyForcibly().waitFor();
        }
    }

    private static long looks(CrashRun run) {
        return run.journal().stream()
                .filter(line -> line.word().equals("looked"))
                .count();
    }

    /** @param together how many must be ready before any begins */
    private Process node(CrashRun run, int together) {
        Process node = run.start("sweep", 0, "--proof.together=" + together);
        started.add(node);
        return node;
    }

    private static void until(String what, BooleanSupplier fact) throws InterruptedException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private long lapsed() {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from event_entry where payload_type = 'complaint.TermLapsed'")) {
            return count.next() ? count.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
