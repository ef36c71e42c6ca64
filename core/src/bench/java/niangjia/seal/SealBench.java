package niangjia.seal;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import niangjia.ledger.LedgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sealing takes from those who append: rounds with and without a sealer that seals every second, in turns on one ledger. */
class SealBench {
    private static final int GROUPS = 5;
    private static final long ROUND = TimeUnit.SECONDS.toNanos(3);
    private static final int WRITERS = 4;

    @TempDir
    Path directory;

    private final AtomicLong streams = new AtomicLong();
    private final AtomicLong clock = new AtomicLong(Office.NOON.getEpochSecond());

    @Test
    void cost_to_appends() throws Exception {
        try (Office office = new Office(LedgerSettings.embedded(directory), directory)) {
            RecordSeal seal = office.seal("one", new AnchorFile(directory.resolve("outside")));
            // the machine warms up first; then groups of four, neither side first, so that what still grows evens out
            for (int at = 0; at < 6; at++) {
                round(office, null);
            }
            timed(seal);
            List<Double> ratios = new ArrayList<>();
            long[] sealing = new long[2];
            for (int group = 0; group < GROUPS; group++) {
                double before = unsealed(office, seal);
                double first = round(office, each -> add(sealing, timed(seal)));
                double second = round(office, each -> add(sealing, timed(seal)));
                double behind = unsealed(office, seal);
                ratios.add((first + second) / (before + behind));
                System.out.printf(
                        Locale.ROOT,
                        "appends/s without %.0f, with %.0f, with %.0f, without %.0f: %.3f%n",
                        before,
                        first,
                        second,
                        behind,
                        ratios.get(group));
            }
            double events = seal.last().orElseThrow().size();
            System.out.printf(
                    Locale.ROOT,
                    "median with / without: %.3f; sealing every second took %.1f ms of a processor a checkpoint, %.2f %% of the time%n",
                    median(ratios),
                    sealing[0] / 1e6 / sealing[1],
                    100.0 * sealing[0] / (2L * GROUPS * ROUND));
            whole(office, seal, events);
        }
    }

    private double unsealed(Office office, RecordSeal seal) throws Exception {
        double rate = round(office, null);
        // so that a round with sealing pays for its own events alone
        timed(seal);
        return rate;
    }

    private void whole(Office office, RecordSeal seal, double events) {
        office.say("one-case", 0, 20);
        seal.seal(now());
        long start = System.nanoTime();
        seal.close(java.time.LocalDate.parse("2026-10-12"), now());
        long closed = System.nanoTime();
        seal.exportRecord(OutputStream.nullOutputStream(), now());
        long exported = System.nanoTime();
        seal.exportCase(Set.of("one-case"), OutputStream.nullOutputStream(), now());
        long capsule = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%.0f events: closing a day reads %.0f/s, the record is exported at %.0f/s, a case in %.0f ms%n",
                events,
                events / (closed - start) * 1e9,
                events / (exported - closed) * 1e9,
                (capsule - exported) / 1e6);
    }

    private static void add(long[] sum, long one) {
        sum[0] += one;
        sum[1]++;
    }

    private long timed(RecordSeal seal) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        seal.seal(now());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    }

    private Instant now() {
        return Instant.ofEpochSecond(clock.incrementAndGet());
    }

    /** Appends a second, each one event in a transaction that is on disk. */
    private double round(Office office, java.util.function.@org.jspecify.annotations.Nullable LongConsumer everySecond)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
        long end = System.nanoTime() + ROUND;
        try {
            List<Future<Long>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String stream = "case-" + streams.incrementAndGet();
                all.add(pool.submit(() -> {
                    int at = 0;
                    while (System.nanoTime() < end) {
                        office.say(stream, at++, 1);
                    }
                    return (long) at;
                }));
            }
            if (everySecond != null) {
                for (long next = end - ROUND + TimeUnit.SECONDS.toNanos(1);
                        next <= end;
                        next += TimeUnit.SECONDS.toNanos(1)) {
                    LockSupport.parkNanos(next - System.nanoTime());
                    everySecond.accept(next);
                }
            }
            long sum = 0;
            for (Future<Long> each : all) {
                sum += each.get();
            }
            return sum / (ROUND / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
