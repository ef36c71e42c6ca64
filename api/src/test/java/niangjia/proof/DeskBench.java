package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the desk carries, each figure beside a limit taken in the same run; {@code mvn -Pbench test} runs it, the tests
 * do not. {@code -Dbench.places=H2} leaves PostgreSQL out, {@code -Dbench.parts=replay} all parts but those named.
 */
class DeskBench {
    private static final double QUIET = 1.5;

    private static final String PLACES = System.getProperty("bench.places", "H2,PostgreSQL");
    private static final String PARTS = System.getProperty("bench.parts", "seals,append,commands,replay,rebuild");

    @TempDir
    Path directory;

    @Test
    void the_desk_beside_its_limits() throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("| what / limit | desk | limit | ratio | |");
        lines.add("|---|---|---|---|---|");
        String began = load();
        if (PLACES.contains("H2")) {
            try (Ground ground = Ground.h2(directory.resolve("h2"))) {
                measure(ground, lines);
            }
        }
        if (PLACES.contains("PostgreSQL")) {
            try (Ground ground = Ground.postgresql(directory.resolve("postgresql"))) {
                measure(ground, lines);
            }
        }
        System.out.printf(
                "%n%s%nload at the beginning %s, at the end %s; medians of %d rounds after a warm-up%n%n%s%n",
                machine(), began, load(), Figures.ROUNDS, String.join("\n", lines));
        assertThat(lines).hasSizeGreaterThan(2);
    }

    private static void measure(Ground ground, List<String> lines) throws Exception {
        System.out.println(ground.name());
        if (PARTS.contains("seals")) {
            lines.addAll(new SealBench().run(ground));
        }
        if (PARTS.contains("append")) {
            lines.addAll(new AppendBench().run(ground));
        }
        if (PARTS.contains("commands")) {
            lines.addAll(new CommandsBench().run(ground));
        }
        if (PARTS.contains("replay")) {
            lines.addAll(new ReplayBench().run(ground));
        }
        if (PARTS.contains("rebuild")) {
            lines.addAll(new ReplayBench().rebuilds(ground));
        }
    }

    static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        Optional<String> model = Files.exists(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                : Optional.empty();
        return "%d cores (%s), %s %s, %s %s, heap %d MB"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model.map(line -> line.substring(line.indexOf(':') + 2)).orElse("unknown"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Waits until nothing else seems to work here, or for five minutes, and tells the load then. */
    static String awaitQuiet() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        String load = load();
        while (!load.equals("unknown") && Double.parseDouble(load) > QUIET && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            load = load();
        }
        return load;
    }

    static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : "unknown";
    }
}
