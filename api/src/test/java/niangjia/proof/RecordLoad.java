package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;

/**
 * A record of the size of a province, made and measured in parts: {@code mvn -Pload test -Dtest=RecordLoad}. {@code
 * -Dload.part=generate,rebuild,verify,pages} names the parts, {@code -Dload.cases=12000} how many cases are added, {@code
 * -Dload.dir=…} where all of it lies and stays for the next part; {@code -Dload.settings="--desk.record.url=… …"} sets it
 * on another record or read store, which must be used for nothing else. See {@code load.md}.
 */
class RecordLoad {
    private static final List<String> PARTS = List.of(
            System.getProperty("load.part", "generate,rebuild,verify,pages").split(","));
    private static final int CASES = Integer.getInteger("load.cases", 1_000);
    private static final Path DIRECTORY = Path.of(System.getProperty("load.dir", "target/load-record"));
    private static final String SETTINGS = System.getProperty("load.settings", "");
    private static final int LOOKS = 100;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final List<String> lines = new ArrayList<>();

    @Test
    void a_record_of_the_size_asked_for() throws Exception {
        assertThat(CASES).as("bounded").isBetween(1, 1_200_000);
        if (PARTS.contains("generate")) {
            try (RunningDesk desk = open()) {
                generate(desk);
            }
            sizes();
        }
        if (PARTS.contains("rebuild")) {
            deleteReadModels();
            long began = System.nanoTime();
            try (RunningDesk desk = open()) {
                rebuild(desk, began);
                documents(desk);
            }
            sizes();
        }
        if (PARTS.contains("verify") || PARTS.contains("pages")) {
            try (RunningDesk desk = open()) {
                if (PARTS.contains("verify")) {
                    lines.addAll(RecordJudged.of(desk, DIRECTORY.resolve("record.bundle")));
                }
                if (PARTS.contains("pages")) {
                    pages(desk);
                }
            }
        }
        System.out.printf("%n%s, load %s%n%s%n", DeskBench.machine(), DeskBench.load(), String.join("\n", lines));
        assertThat(lines).isNotEmpty();
    }

    private static RunningDesk open() {
        List<String> settings = new ArrayList<>(
                Stream.of(SETTINGS.split(" ")).filter(each -> !each.isBlank()).toList());
        settings.add("--logging.level.root=WARN");
        return RunningDesk.demo(DIRECTORY, settings.toArray(String[]::new));
    }

    private void generate(RunningDesk desk) {
        processors(desk).forEach(StreamingEventProcessor::shutDown);
        Ledger ledger = desk.part(Ledger.class);
        long before = ledger.head();
        RetoldCases retold = new RetoldCases(desk);
        long began = System.nanoTime();
        retold.add(CASES);
        double seconds = seconds(began);
        long events = ledger.head() - before;
        say(
                "generated %,d cases, %,d events (%s), in %.0f s: %,.0f events/s, keys and seals of each person included; head %,d"
                        .formatted(CASES, events, retold, seconds, events / seconds, ledger.head()));
        assertThat(ledger.inspect()).isEmpty();
    }

    private void rebuild(RunningDesk desk, long began) {
        long head = desk.part(Ledger.class).head();
        List<StreamingEventProcessor> open = new ArrayList<>(processors(desk));
        int all = open.size();
        while (!open.isEmpty()) {
            assertThat(System.nanoTime() - began).isLessThan(LONGEST.toNanos());
            // each look asks every processor; more often it would be work of its own
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            for (StreamingEventProcessor each : List.copyOf(open)) {
                if (Check.at(each, head)) {
                    open.remove(each);
                    say("%s rebuilt %.1f s behind the start of the desk, all at once: %,.0f events/s"
                            .formatted(each.getName(), seconds(began), head / seconds(began)));
                }
            }
        }
        say("%d read models of %,d events in %.0f s: %,.0f events/s through all of them"
                .formatted(all, head, seconds(began), head / seconds(began)));
    }

    /** What any store of documents has to keep, before it packs them and beside its indexes. */
    private void documents(RunningDesk desk) {
        long[] many = new long[2];
        desk.part(ReadStore.class).documents((collection, id, json) -> {
            many[0]++;
            many[1] += json.length();
        });
        say("%,d documents, %,d MB written out".formatted(many[0], many[1] >> 20));
    }

    private void pages(RunningDesk desk) throws Exception {
        BrowserSeat seat = BrowserSeat.of(desk, "dispatcher");
        List<String> cases = BrowserSeat.cases(seat.get("/queue?tab=ALL"));
        assertThat(cases).isNotEmpty();
        pages("the queue, all", seat, List.of("/queue?tab=ALL"));
        pages("a case", seat, cases.stream().map(each -> "/complaints/" + each).toList());
        pages("the register of a day", BrowserSeat.of(desk, "operator"), List.of("/register?day=2026-10-05"));
    }

    private void pages(String what, BrowserSeat seat, List<String> addresses) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long began = System.nanoTime();
            seat.get(addresses.get(i % addresses.size()));
            nanos.add(System.nanoTime() - began);
        }
        Latencies all = new Latencies(nanos);
        say("%s: p50 %.0f ms, p95 %.0f ms, worst %.0f ms"
                .formatted(what, all.percentile(50), all.percentile(95), all.worst()));
    }

    private static List<StreamingEventProcessor> processors(RunningDesk desk) {
        return desk.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private void sizes() throws IOException {
        for (String each : List.of("ledger.mv.db", "read")) {
            if (Files.exists(DIRECTORY.resolve(each))) {
                try (Stream<Path> files = Files.walk(DIRECTORY.resolve(each))) {
                    say("%s: %,d MB"
                            .formatted(each, files.mapToLong(RecordLoad::size).sum() >> 20));
                }
            }
        }
    }

    private static long size(Path file) {
        return Files.isRegularFile(file) ? file.toFile().length() : 0;
    }

    private static void deleteReadModels() throws IOException {
        if (Files.exists(DIRECTORY.resolve("read"))) {
            try (Stream<Path> files = Files.walk(DIRECTORY.resolve("read"))) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(each -> assertThat(each.toFile().delete()).isTrue());
            }
        }
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
