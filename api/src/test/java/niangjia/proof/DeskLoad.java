package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import niangjia.shared.Seals;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acts that arrive at a rate of their own, through the public API: {@code mvn -Pload test}. {@code -Dload.rate=100} a second,
 * {@code -Dload.seconds=60} after a warm-up of {@code -Dload.warmup=60} that grows to the rate, on {@code -Dload.on=H2} or {@code PostgreSQL} started
 * here, or against desks with the people of the demonstration that run already, {@code
 * -Dload.on=http://127.0.0.1:8351,http://127.0.0.1:8352}. {@code -Dload.through=commands} hands commands to the desk in its own
 * process instead, so that neither the doors nor the sender weigh on the machine. {@code -Dniangjia.axonserver=host:port
 * -Dniangjia.axonserver.everywhere=true} has the events at an empty Axon Server.
 */
class DeskLoad {
    private static final double RATE = Double.parseDouble(System.getProperty("load.rate", "100"));
    private static final int SECONDS = Integer.getInteger("load.seconds", 60);
    private static final int WARM_UP = Integer.getInteger("load.warmup", 60);
    private static final String ON = System.getProperty("load.on", "PostgreSQL");
    private static final String THROUGH = System.getProperty("load.through", "api");
    private static final int TOLD_EVERY = 10;

    @TempDir
    Path directory;

    @Test
    void acts_that_arrive_whether_or_not_earlier_ones_are_answered() throws Exception {
        assertThat(RATE * SECONDS).as("bounded").isBetween(1.0, 1_000_000.0);
        System.out.printf("%s, load %s, %s, through %s%n", DeskBench.machine(), DeskBench.load(), ON, THROUGH);
        if (ON.startsWith("http")) {
            List<URI> nodes = Arrays.stream(ON.split(",")).map(URI::create).toList();
            assertThat(nodes).as("loopback only").allMatch(each -> each.getHost()
                    .equals("127.0.0.1"));
            try (LoadClient client = new LoadClient(nodes)) {
                Map<Long, Long> took = arrive(client, RATE, SECONDS);
                tell(client, took, null, LoadLimits.of(directory, (DataSource) null));
            }
            return;
        }
        try (Ground ground = ON.equalsIgnoreCase("H2")
                        ? Ground.h2(directory.resolve("h2"))
                        : Ground.postgresql(directory.resolve("postgresql"));
                RunningDesk desk = RunningDesk.demo(directory.resolve("desk"), ground.desk("load"));
                LoadTarget client = target(desk)) {
            for (int step = 1; step <= 4; step++) {
                arrive(client, RATE * step / 4, WARM_UP / 4);
            }
            Latencies lag;
            Map<Long, Long> took;
            try (LagProbe probe = new LagProbe(() -> read(desk))) {
                Effort before = Effort.now();
                took = arrive(client, RATE, SECONDS);
                lag = probe.soFar();
                System.out.println(Effort.now().since(before, took.size(), SECONDS));
            }
            tell(client, took, lag, LoadLimits.of(directory, desk));
            desk.part(Ledger.class).servedBy().ifPresent(server -> System.out.println("events at " + server));
        }
    }

    private static LoadTarget target(RunningDesk desk) {
        return THROUGH.equals("commands")
                ? new CommandTarget(desk.part(CommandGateway.class), new Course(desk.part(Seals.class)))
                : new LoadClient(List.of(desk.uri()));
    }

    /** Nanoseconds by the number of the act. */
    private static Map<Long, Long> arrive(LoadTarget client, double rate, int seconds) throws InterruptedException {
        Map<Long, Long> took = new ConcurrentHashMap<>();
        LongAdder unwell = new LongAdder();
        long every = Math.round(rate * TOLD_EVERY);
        new OpenLoop(OpenLoop.REAL).run(rate, Duration.ofSeconds(seconds), client::act, (number, nanos, well) -> {
            took.put(number, nanos);
            if (!well) {
                unwell.increment();
            }
            if (number % every == every - 1) {
                Latencies last = new Latencies(took.entrySet().stream()
                        .filter(each -> each.getKey() > number - every)
                        .map(Map.Entry::getValue)
                        .toList());
                System.out.printf(
                        Locale.ROOT,
                        "%4d s: p50 %.1f ms, p99 %.1f ms, worst %.0f ms, otherwise answered %d%n",
                        (number + 1) * TOLD_EVERY / every,
                        last.percentile(50),
                        last.percentile(99),
                        last.worst(),
                        unwell.sum());
            }
        });
        return took;
    }

    private static BooleanSupplier read(RunningDesk desk) {
        long head = desk.part(Ledger.class).head();
        List<StreamingEventProcessor> all =
                desk.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(StreamingEventProcessor.class::cast)
                        .toList();
        return () -> all.stream().allMatch(each -> Check.at(each, head));
    }

    private static void tell(LoadTarget client, Map<Long, Long> took, Latencies lag, LoadLimits limits)
            throws Exception {
        Latencies acts = new Latencies(List.copyOf(took.values()));
        List<String> lines = new ArrayList<>();
        lines.add(
                "%,d acts at %.0f a second, on disk and answered, from the planned moment: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.0f ms"
                        .formatted(
                                acts.count(),
                                RATE,
                                acts.percentile(50),
                                acts.percentile(95),
                                acts.percentile(99),
                                acts.worst()));
        lines.add("otherwise answered: " + client.failures());
        if (lag != null) {
            lines.add(
                    "until all that was recorded was in every read model, %,d times: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.0f ms"
                            .formatted(
                                    lag.count(),
                                    lag.percentile(50),
                                    lag.percentile(95),
                                    lag.percentile(99),
                                    lag.worst()));
        }
        lines.addAll(limits.lines(RATE, acts));
        System.out.printf("%n%s%nload at the end %s%n", String.join("\n", lines), DeskBench.load());
        assertThat(acts.count()).isPositive();
    }
}
