package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The server that keeps the record dies under load, one that followed it takes its place, and the desk stays up. */
@ExtendWith(NotAgain.class)
class FailoverTest {
    private static final int WRITERS = 4;
    private static final int SOME = 30;
    /** Between the death of the one and the promotion of the other; longer than a claim, and than a connection is waited for. */
    private static final int GAP = Integer.getInteger("proof.outage", 12);

    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration BACK = Duration.ofSeconds(150);
    /** Of the processors' places, those behind an event; the first row is not of a processor. */
    private static final String BEHIND = """
            select count(*) from token_entry where processor_name <> '__config' and coalesce(
                substring(convert_from(token, 'UTF8') from '"(?:index|globalIndex)":([0-9]+)')::bigint, -1) < %d""";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private final long seed = Long.getLong("proof.seed", new Random().nextInt(1_000_000));
    private final Random random = new Random(seed);

    /** What becomes of the first server. */
    private interface Death {
        void comes(Postgres first);
    }

    @Test
    void a_desk_goes_on_at_the_server_that_takes_the_dead_ones_place_and_nothing_acknowledged_is_lost()
            throws Exception {
        failsOver("", first -> assertThat(first.kill()).isTrue());
    }

    @Test
    void one_that_stood_still_and_wakes_when_another_has_its_place_is_written_to_by_nobody() throws Exception {
        failsOver("?socketTimeout=15", Postgres::standStill);
    }

    private void failsOver(String how, Death death) throws Exception {
        try (Postgres first = new Postgres(directory);
                MongoProcess store = new MongoProcess(directory)) {
            first.execute("create database desk");
            try (Standby second = Standby.of(first)) {
                CrashRun run = run(second, how, store);
                Process desk = run.start("load", random.nextLong());
                try {
                    failsOver(run, desk, first, second, death);
                } finally {
                    desk.destroyForcibly().waitFor();
                }
                holds(run);
            } finally {
                first.goOn();
            }
        }
    }

    private CrashRun run(Standby servers, String how, MongoProcess store) {
        List<String> settings = new ArrayList<>(servers.settings("desk", how));
        settings.addAll(List.of(
                "--desk.read-store.uri=" + store.uri(),
                "--desk.record.connections=12",
                "--proof.most=900",
                "--logging.level.root=WARN"));
        return new CrashRun(directory, settings, 0, seed, WRITERS, CrashRun.Server.NONE);
    }

    private static void failsOver(CrashRun run, Process desk, Postgres first, Standby second, Death death)
            throws Exception {
        run.await(desk, START, "ready", 1);
        more(run, desk, "before");
        long unsure = count(run, "unsure");
        death.comes(first);
        long began = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(began + TimeUnit.SECONDS.toNanos(GAP) - System.nanoTime());
        until("the desk has seen it", desk, () -> count(run, "unsure") > unsure);
        long had = run.acknowledged();
        long promoted = System.nanoTime();
        second.promote();
        until("it goes on at the other", desk, () -> run.acknowledged() > had);
        long back = Duration.ofNanos(System.nanoTime() - promoted).toMillis();
        more(run, desk, "it works on");
        // what is acknowledged by now must come to every read model of this very process
        second.await("desk", BEHIND.formatted(second.head("desk")), 0, BACK);
        long caughtUp = Duration.ofNanos(System.nanoTime() - promoted).toMillis();
        first.goOn();
        second.hangUp("desk");
        more(run, desk, "to the end, by new connections");
        System.out.printf(
                "away for %d s, then acknowledged %d ms after the promotion began; %d unsure; all read models %d ms behind it%n",
                GAP, back, count(run, "unsure") - unsure, caughtUp);
    }

    private static void more(CrashRun run, Process desk, String when) throws InterruptedException {
        long had = run.acknowledged();
        until(when, desk, () -> run.acknowledged() >= had + SOME);
    }

    private static void until(String what, Process desk, BooleanSupplier fact) throws InterruptedException {
        long deadline = System.nanoTime() + BACK.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            assertThat(desk.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("the desk ended by itself")
                    .isFalse();
        }
    }

    private static long count(CrashRun run, String word) {
        return run.journal().stream().filter(line -> line.word().equals(word)).count();
    }

    private void holds(CrashRun run) {
        run.check(random.nextLong());
        CrashRun.Report report = CrashRun.Report.of(0, run.journal());
        System.out.printf("failover, seed %d: %s%n", seed, report);
        assertThat(report.findings()).as("seed " + seed).isEmpty();
        assertThat(report.acknowledged()).isGreaterThan(3 * SOME);
        assertThat(report.rebuilds()).isNotEmpty();
    }
}
