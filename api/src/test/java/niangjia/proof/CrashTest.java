package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two rounds each; {@code -Dproof.rounds=20} is the full count, {@code -Dproof.seed=…} repeats the chances of a run,
 * though not the moment at which each kill falls.
 */
@ExtendWith(NotAgain.class)
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 2);
    private static final int WRITERS = Integer.getInteger("proof.writers", 12);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void a_killed_desk_on_h2_has_lost_nothing_it_acknowledged_and_done_nothing_twice() {
        CrashRun run = new CrashRun(directory, List.of(), ROUNDS, seed(), WRITERS, CrashRun.Server.NONE);
        holds("H2", run, run.run());
    }

    @Test
    void a_killed_desk_on_postgresql_has_lost_nothing_it_acknowledged_and_done_nothing_twice() {
        // every third time the server is killed with it
        try (Postgres server = new Postgres(directory, round -> round % 3 == 1)) {
            server.execute("create database desk");
            CrashRun run = new CrashRun(directory, server.settings("desk"), ROUNDS, seed(), WRITERS, server);
            holds("PostgreSQL, itself killed " + (ROUNDS + 1) / 3 + " times", run, run.run());
            assertThat(server.timesKilled()).isEqualTo((ROUNDS + 1) / 3);
        }
    }

    private static void holds(String where, CrashRun run, CrashRun.Report report) {
        System.out.printf("%s, seed %d: %s%n", where, run.seed(), report);
        assertThat(report.findings()).as("seed " + run.seed()).isEmpty();
        assertThat(report.acknowledged()).isGreaterThan(40L * run.rounds());
        assertThat(report.twins()).isPositive();
        assertThat(report.again()).isPositive();
        assertThat(report.besides()).isPositive();
        assertThat(report.refused()).isPositive();
        assertThat(report.head()).isGreaterThanOrEqualTo(report.acknowledged());
        assertThat(report.rebuilds()).isNotEmpty();
    }

    private static long seed() {
        return Long.getLong("proof.seed", new Random().nextInt(1_000_000));
    }
}
