package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildId;
import niangjia.ledger.Ledger;
import niangjia.proof.MongoProcess;
import niangjia.proof.Postgres;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRound;
import niangjia.seal.SealedCheckpoint;
import niangjia.seal.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two whole desks that start at one moment on a PostgreSQL and a store in which nothing is yet, and do their jobs at one moment. */
class FreshNodesTest {
    private static final List<RunningDesk> NODES = new ArrayList<>();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    @TempDir
    static Path directory;

    private static Postgres server;
    private static MongoProcess store;
    private static String printed = "";

    @BeforeAll
    static void open() throws Exception {
        server = new Postgres(directory);
        store = new MongoProcess(directory);
        server.execute("create database desk");
        List<Callable<RunningDesk>> starts = List.of(() -> start("one"), () -> start("other"));
        printed = Printed.by(() -> {
            for (Future<RunningDesk> each : THREADS.invokeAll(starts)) {
                NODES.add(each.get());
            }
        });
    }

    private static RunningDesk start(String name) {
        return RunningDesk.bare(directory.resolve(name), TwoNodes.settings(directory, server, store));
    }

    @AfterAll
    static void close() {
        NODES.forEach(RunningDesk::close);
        THREADS.shutdownNow();
        store.close();
        server.close();
    }

    @Test
    void one_secret_is_printed_and_it_opens_its_own_change_on_both_nodes() {
        List<String> secrets = Printed.secrets(printed);
        assertThat(secrets).hasSize(1);
        NODES.forEach(node -> assertThat(Printed.opens(node, secrets.get(0))).isTrue());
    }

    @Test
    void where_both_find_none_one_prints_and_its_secret_holds() throws Exception {
        for (int round = 0; round < 3; round++) {
            jdbc().update("delete from staff_credential where staff_id = ?", FirstStart.ADMINISTRATOR.value());
            String said = Printed.by(() -> both(node -> {
                node.part(FirstStart.class).run(new DefaultApplicationArguments());
                return 0;
            }));
            List<String> secrets = Printed.secrets(said);
            assertThat(secrets).as(said).hasSize(1);
            assertThat(Printed.opens(NODES.get(round % 2), secrets.get(0))).isTrue();
        }
    }

    @Test
    void one_makes_the_sample_of_a_night_and_one_seals_what_came() throws Exception {
        Clock clock = NODES.get(0).part(Clock.class);
        for (LocalDate night = LocalDate.parse("2026-11-20"); night.getDayOfMonth() < 23; night = night.plusDays(1)) {
            LocalDate day = night;
            List<Integer> made = both(node -> node.part(NightlyProof.class).of(day));
            assertThat(made.stream().mapToInt(each -> each).sum())
                    .as("of two parts, made by " + made)
                    .isEqualTo(2);
            assertThat(told(RebuildId.of(day + "-" + RebuildCommand.CASES))).isEqualTo(2);
            List<Standing> sealed = both(
                    node -> node.part(SealRound.class).sealNow(clock.instant().plus(Duration.ofSeconds(2))));
            assertThat(sealed)
                    .extracting(Standing::state)
                    .isSubsetOf(Standing.State.SEALING, Standing.State.ANOTHER_SEALS)
                    .contains(Standing.State.SEALING);
        }
        RecordSeal seal = NODES.get(0).part(RecordSeal.class);
        List<SealedCheckpoint> all = seal.before(Long.MAX_VALUE, 100);
        assertThat(all)
                .extracting(each -> each.checkpoint().number())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size())
                        .boxed()
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    /** How many events tell of it. */
    private static long told(RebuildId rebuild) {
        return jdbc().queryForObject(
                        "select count(*) from event_entry where aggregate_identifier = ?", Long.class, rebuild.value());
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(NODES.get(0).part(Ledger.class).dataSource());
    }

    private static <T> List<T> both(Function<RunningDesk, T> job) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<T>> jobs = new ArrayList<>();
        NODES.forEach(node -> jobs.add(() -> {
            together.await(60, TimeUnit.SECONDS);
            return job.apply(node);
        }));
        List<T> came = new ArrayList<>();
        for (Future<T> each : THREADS.invokeAll(jobs)) {
            came.add(each.get());
        }
        return came;
    }
}
