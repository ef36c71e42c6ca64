package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL and one store of read models, all of them processes of their own. Lengths are short;
 * {@code -Dproof.pause=90 -Dproof.outage=60} are the full ones, {@code -Dproof.rounds=…} says how often a node is killed,
 * {@code -Dproof.axonserver=host:port} has the events kept in an Axon Server that is empty.
 */
@ExtendWith(NotAgain.class)
class NodesTest {
    private static final int WRITERS = 4;
    private static final int KILLS = Integer.getInteger("proof.rounds", 1);
    /** Longer than a claim (10 s) and than a transaction may stand still (20 s). */
    private static final int PAUSE = Integer.getInteger("proof.pause", 24);

    private static final int OUTAGE = Integer.getInteger("proof.outage", 12);
    private static final Duration START = Duration.ofSeconds(150);
    private static final int SOME = 30;
    private static final String NOT_SHARED = """
            select count(*) from (select processor_name from token_entry where processor_name <> '__config'
            group by processor_name having count(*) > 1 and count(distinct owner) < 2) one_alone""";
    private static final String OWNERS_BUT_ONE = "select count(distinct owner) - 1 from token_entry";
    private static final Duration AHEAD = Duration.ofHours(3);
    private static final Duration BEHIND = Duration.ofDays(-400);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private final Random random = new Random(Long.getLong("proof.seed", new Random().nextInt(1_000_000)));

    @Test
    void started_at_once_killed_and_stopped_two_nodes_lose_double_and_skip_nothing() throws Exception {
        try (Postgres server = new Postgres(directory, round -> false);
                MongoProcess store = new MongoProcess(directory)) {
            CrashRun run = run(server, store);
            Optional<SetClock> clock = SetClock.in(directory);
            Process one = node(run, 0, Map.of());
            Process other = node(run, 1, clock.map(SetClock::surroundings).orElse(Map.of()));
            run.await(one, START, "ready", 2);
            until(server, NOT_SHARED, "both have segments of every read model");
            if (clock.isEmpty()) {
                System.out.println("NO CLOCK WAS SET: there is no C compiler here");
            } else {
                set(clock.get(), other, AHEAD, run, "the clock of one is ahead", 1);
                set(clock.get(), other, BEHIND, run, "the clock of one is behind", 2);
            }
            for (int kill = 0; kill < KILLS; kill++) {
                more(run, "both work", START);
                one.destroyForcibly().waitFor();
                more(run, "one is dead, the other works on", START);
                one = node(run, 0, Map.of());
                run.await(one, START, "ready", 3 + kill);
            }
            MongoProcess.signal(other, "STOP");
            long began = System.nanoTime();
            more(run, "the other stands still", Duration.ofSeconds(120));
            passed(began, PAUSE);
            until(server, OWNERS_BUT_ONE, "one has taken all segments");
            MongoProcess.signal(other, "CONT");
            more(run, "both again", START);
            until(server, NOT_SHARED, "both have segments again");
            store.standStill();
            began = System.nanoTime();
            more(run, "the store of read models answers nobody", Duration.ofSeconds(30));
            passed(began, OUTAGE);
            more(run, "until the end of it", Duration.ofSeconds(30));
            store.goOn();
            more(run, "it is back", START);
            holds(run);
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    private CrashRun run(Postgres server, MongoProcess store) {
        server.execute("create database desk");
        List<String> settings = new ArrayList<>(server.settings("desk"));
        settings.addAll(List.of(
                "--desk.read-store.uri=" + store.uri(),
                "--desk.record.connections=12",
                "--proof.most=" + (600 + PAUSE + OUTAGE),
                "--logging.level.root=WARN"));
        settings.addAll(axonServer());
        return new CrashRun(directory, settings, KILLS, 0, 2 * WRITERS, CrashRun.Server.NONE);
    }

    private static List<String> axonServer() {
        String at = System.getProperty("proof.axonserver", "");
        return at.isBlank() ? List.of() : List.of("--axon.axonserver.enabled=true", "--axon.axonserver.servers=" + at);
    }

    private Process node(CrashRun run, int number, Map<String, String> surroundings) {
        // the number of writers in the run is that of both
        CrashRun mine = new CrashRun(directory, run.settings(), 0, 0, WRITERS, CrashRun.Server.NONE);
        Process node = mine.start(surroundings, "load", random.nextLong(), "--proof.first=" + number * WRITERS);
        started.add(node);
        return node;
    }

    private static void set(SetClock clock, Process other, Duration from, CrashRun run, String when, int times)
            throws Exception {
        clock.set(from);
        run.await(other, START, ClockWatch.WORD, times);
        more(run, when, START);
        more(run, when + ", and goes on", START);
    }

    /** Until some more has been acknowledged, by whichever node. */
    private static void more(CrashRun run, String when, Duration longest) throws InterruptedException {
        long had = run.acknowledged();
        long deadline = System.nanoTime() + longest.toNanos();
        while (run.acknowledged() < had + SOME) {
            assertThat(System.nanoTime()).as(when).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void until(Postgres server, String sql, String when) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (server.number("desk", sql) != 0) {
            assertThat(System.nanoTime()).as(when).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void passed(long began, int seconds) throws InterruptedException {
        long rest = began + TimeUnit.SECONDS.toNanos(seconds) - System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(Math.max(0, rest));
    }

    private void holds(CrashRun run) throws InterruptedException {
        for (Process node : started) {
            node.destroyForcibly().waitFor();
        }
        run.check(random.nextLong());
        CrashRun.Report report = CrashRun.Report.of(KILLS, run.journal());
        System.out.printf("two nodes, pause %d s, outage %d s: %s%n", PAUSE, OUTAGE, report);
        assertThat(report.findings()).isEmpty();
        assertThat(report.acknowledged()).isGreaterThan(SOME);
        assertThat(report.rebuilds()).isNotEmpty();
    }
}
