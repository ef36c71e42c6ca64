package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niangjia.complaint.read.DeskTerms;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.DueTerms;
import niangjia.complaint.read.RecountPage;
import niangjia.complaint.read.TermsToRecount;
import niangjia.complaint.read.WorkQueue;
import niangjia.ledger.Ledger;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A sweep over many open terms on the embedded stores: {@code mvn -Pbench test -Dtest=SweepBench}. Finding what is due, a
 * look at all of it as after a start or a change of the rules, and what one lapse costs, each by itself.
 */
class SweepBench {
    private static final int TERMS = Integer.getInteger("bench.terms", 100_000);
    /** One order of so many has a term that has run out, so one term of three times as many: of 33 a hundredth of all. */
    private static final int DUE_OF = Integer.getInteger("bench.due-of", 33);

    private static final int DUE = TERMS / OpenMatters.TERMS / DUE_OF;

    private static final int PAGE = 200;
    private static final double LIMIT_SECONDS = 5;
    private static final Actor DESK = Actor.system("terms", UnitRef.root("430500"));

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();

    @Test
    void a_sweep_over_many_open_terms() throws Exception {
        String began = DeskBench.load();
        try (Ground ground = Ground.h2(directory);
                ConfigurableApplicationContext desk = CrashDesk.open(ground.desk("sweep"))) {
            onlyTheQueue(desk);
            Runnable watch = desk.getBean("termWatch", Runnable.class);
            // after two looks the rules in force count as known
            watch.run();
            watch.run();
            Instant now = Instant.now();
            long start = System.nanoTime();
            new OpenMatters(desk, now).open(TERMS / OpenMatters.TERMS, DUE_OF);
            OpenMatters.shown(desk);
            System.out.printf("%,d events recorded and read after %.0f s%n", head(desk), seconds(start));
            double load = loaded(desk);
            double find = found(desk, now);
            double recount = recounted(desk, now);
            lapsed(desk, watch);
            System.out.printf(
                    "%n%s%nload at the beginning %s, at the end %s; %,d open terms%n%n%s%n",
                    DeskBench.machine(), began, DeskBench.load(), TERMS, String.join("\n", lines));
            assertThat(find).isLessThan(LIMIT_SECONDS);
            assertThat(load + find).isLessThan(4 * LIMIT_SECONDS);
            assertThat(recount).isLessThan(4 * LIMIT_SECONDS);
        }
    }

    /** What a start builds: every document is read. */
    private double loaded(ConfigurableApplicationContext desk) {
        long before = used();
        double[] all = new double[Figures.ROUNDS];
        for (int round = 0; round < all.length; round++) {
            long start = System.nanoTime();
            DeskTerms again = new DeskTerms(desk.getBean(ReadStore.class), desk.getBean(TermsInForce.class));
            all[round] = seconds(start);
            if (round == 0) {
                lines.add("memory of the index: %,d KB".formatted(used() - before >> 10));
            }
            Reference.reachabilityFence(again);
        }
        return line("the index built from the documents, as at a start", all);
    }

    private double found(ConfigurableApplicationContext desk, Instant now) {
        QueryGateway queries = desk.getBean(QueryGateway.class);
        double[] all = new double[Figures.ROUNDS];
        int due = 0;
        for (int round = 0; round < all.length; round++) {
            long start = System.nanoTime();
            due = 0;
            DueTerm behind = null;
            DuePage page;
            do {
                page = queries.query(new DueTerms(DESK, now, behind, PAGE), DuePage.class)
                        .join();
                due += page.terms().size();
                behind = page.terms().isEmpty()
                        ? behind
                        : page.terms().get(page.terms().size() - 1);
            } while (page.more());
            all[round] = seconds(start);
        }
        assertThat(due).isBetween(DUE * 9 / 10, DUE * 11 / 10);
        return line("all that is due found, %,d terms".formatted(due), all);
    }

    private double recounted(ConfigurableApplicationContext desk, Instant now) {
        QueryGateway queries = desk.getBean(QueryGateway.class);
        double[] all = new double[Figures.ROUNDS];
        for (int round = 0; round < all.length; round++) {
            long start = System.nanoTime();
            String behind = null;
            int moved = 0;
            do {
                RecountPage page = queries.query(new TermsToRecount(DESK, now, behind, 500), RecountPage.class)
                        .join();
                moved += page.cases().size();
                behind = page.next();
            } while (behind != null);
            all[round] = seconds(start);
            assertThat(moved).isZero();
        }
        return line("every open term read and compared with the rules in force", all);
    }

    private void lapsed(ConfigurableApplicationContext desk, Runnable watch) {
        long before = head(desk);
        long start = System.nanoTime();
        watch.run();
        double took = seconds(start);
        long lapses = head(desk) - before;
        assertThat(lapses).isBetween(DUE * 9L / 10, DUE * 11L / 10);
        lines.add("a sweep with all its lapses recorded: %.1f s, %,d lapses, %.2f ms each"
                .formatted(took, lapses, took * 1_000 / lapses));
        OpenMatters.shown(desk);
        start = System.nanoTime();
        watch.run();
        lines.add("the next sweep, with nothing due: %.1f ms".formatted(seconds(start) * 1_000));
        assertThat(head(desk) - before).isEqualTo(lapses);
    }

    private double line(String what, double[] all) {
        List<Double> sorted = Arrays.stream(all).sorted().boxed().toList();
        lines.add("%s: first %.3f s, median %.3f s, worst %.3f s"
                .formatted(what, all[0], sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1)));
        return sorted.get(sorted.size() - 1);
    }

    /** The others would only take the processor from it. */
    private static void onlyTheQueue(ConfigurableApplicationContext desk) {
        desk.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .forEach((group, processor) -> {
                    if (!group.equals(WorkQueue.GROUP)) {
                        processor.shutDown();
                    }
                });
    }

    private static long head(ConfigurableApplicationContext desk) {
        return desk.getBean(Ledger.class).head();
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toNanos() / 1e9;
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
