package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.ledger.Ledger;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk killed in the middle of a sweep, several times, and one that sweeps to the end. */
@ExtendWith(NotAgain.class)
class SweepCrashTest {
    private static final int ORDERS = 1_500;
    private static final int KILLS = Integer.getInteger("proof.rounds", 2);
    private static final Duration START = Duration.ofSeconds(120);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void a_sweep_that_was_killed_is_gone_on_with_nothing_lost_and_nothing_twice() throws Exception {
        long seed = Long.getLong("proof.seed", new Random().nextInt(1_000_000));
        Random random = new Random(seed);
        try (ConfigurableApplicationContext desk = open()) {
            new OpenMatters(desk, Instant.now()).open(ORDERS, 1);
            OpenMatters.shown(desk);
        }
        List<Integer> said = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            killed(kill, random);
            try (ConfigurableApplicationContext desk = open()) {
                said.add(lapses(desk).size());
            }
        }
        // how far each came differs with the machine; that none is lost and none comes twice does not
        System.out.printf("seed %d: of %d terms had lapsed after each kill: %s%n", seed, ORDERS, said);
        try (ConfigurableApplicationContext desk = open()) {
            OpenMatters.shown(desk);
            desk.getBean("termWatch", Runnable.class).run();
            assertThat(desk.getBean(Ledger.class).inspect()).isEmpty();
            List<String> all = lapses(desk);
            assertThat(all).as("seed " + seed).doesNotHaveDuplicates().hasSize(ORDERS);
        }
    }

    private ConfigurableApplicationContext open() {
        return CrashDesk.open("--desk.directory=" + directory.resolve("desk"), "--logging.level.root=WARN");
    }

    private void killed(int kill, Random random) throws InterruptedException {
        Path journal = directory.resolve(CrashDesk.JOURNAL);
        CrashRun run = new CrashRun(directory, List.of("--logging.level.root=WARN"), 0, 0, 1, CrashRun.Server.NONE);
        Process desk = run.start("sweep", random.nextLong());
        try {
            long deadline = System.nanoTime() + START.toNanos();
            while (Journal.read(journal).stream()
                            .filter(line -> line.word().equals("ready"))
                            .count()
                    <= kill) {
                assertThat(System.nanoTime()).as("ready").isLessThan(deadline);
                assertThat(desk.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("ended by itself")
                        .isFalse();
            }
            boolean unused = desk.waitFor(500 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
        } finally {
            desk.destroyForcibly().waitFor();
        }
    }

    static List<String> lapses(ConfigurableApplicationContext desk) {
        try (var events = desk.getBean(Ledger.class).engine().readEvents(null, false)) {
            return events.map(TrackedEventMessage::getPayload)
                    .filter(TermLapsed.class::isInstance)
                    .map(lapse -> ((TermLapsed) lapse).complaintId() + " " + ((TermLapsed) lapse).termId())
                    .toList();
        }
    }
}
