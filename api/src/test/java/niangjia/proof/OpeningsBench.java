package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.read.QueueTab;
import niangjia.demo.DemoProgress;
import niangjia.desk.RunningDesk;
import niangjia.shared.Actor;
import niangjia.shared.DataKind;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.OpeningWay;
import niangjia.shared.Openings;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to record who is shown what: {@code mvn -Pbench test -Dtest=OpeningsBench}. Pages are asked for by two readers
 * in turns: of each pair one answer must be recorded, the same again within minutes is only counted.
 */
class OpeningsBench {
    private static final int CONTACTS = Integer.getInteger("bench.contacts", 400);
    private static final int WARM_UP = 40;
    private static final int ROWS = Integer.getInteger("bench.rows", 1000);
    private static final Actor READER =
            new Actor("staff:bench", "压测", Set.of(Role.HANDLER), UnitRef.root("430500"), null);

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();

    @Test
    void what_recording_costs() throws Exception {
        try (RunningDesk desk = RunningDesk.demo(directory, "--desk.demo.contacts=" + CONTACTS)) {
            DemoProgress progress = desk.part(DemoProgress.class);
            long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
            while (progress.state().loading()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            BrowserSeat seat = BrowserSeat.of(desk, "city.chair");
            Set<String> cases = new LinkedHashSet<>();
            for (QueueTab tab : QueueTab.values()) {
                cases.addAll(BrowserSeat.cases(seat.get("/queue?tab=" + tab)));
            }
            List<String> pages = cases.stream().map(id -> "/complaints/" + id).toList();
            List<String> peeks = cases.stream().map(id -> "/queue/peek/" + id).toList();
            BrowserSeat warm = BrowserSeat.of(desk, "dispatcher");
            for (int i = 0; i < WARM_UP; i++) {
                warm.get(pages.get(i % pages.size()));
                warm.get(peeks.get(i % peeks.size()));
            }
            pair(seat, "case", pages);
            pair(seat, "peek", peeks);
            queue(desk);
            rows(desk.part(Openings.class), 1);
            rows(desk.part(Openings.class), 16);
        }
        System.out.printf("%n%s%n%s%n", DeskBench.machine(), String.join("\n", lines));
    }

    /** Each address once, which is recorded, and once more, which is counted. */
    private void pair(BrowserSeat seat, String what, List<String> pages) throws Exception {
        List<Long> recorded = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        for (String page : pages) {
            recorded.add(took(seat, page));
            counted.add(took(seat, page));
        }
        say(what, recorded, counted);
    }

    /** A reader's first look at a list is recorded; so every measure is somebody's first. */
    private void queue(RunningDesk desk) throws Exception {
        List<Long> recorded = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        for (String who : List.of("operator", "dispatcher", "county.handler", "county.chair", "city.handler")) {
            BrowserSeat seat = BrowserSeat.of(desk, who);
            for (QueueTab tab : QueueTab.values()) {
                recorded.add(took(seat, "/queue?tab=" + tab));
                counted.add(took(seat, "/queue?tab=" + tab));
            }
        }
        say("queue", recorded, counted);
    }

    private void say(String what, List<Long> recorded, List<Long> counted) {
        Latencies with = new Latencies(recorded);
        Latencies without = new Latencies(counted);
        lines.add("%s: recorded p50 %.1f p95 %.1f ms, only counted p50 %.1f p95 %.1f ms, ratio %.2f, %d requests each"
                .formatted(
                        what,
                        with.percentile(50),
                        with.percentile(95),
                        without.percentile(50),
                        without.percentile(95),
                        with.percentile(50) / without.percentile(50),
                        recorded.size()));
    }

    private static long took(BrowserSeat seat, String page) throws Exception {
        long began = System.nanoTime();
        seat.get(page);
        return System.nanoTime() - began;
    }

    private void rows(Openings openings, int readers) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(readers);
        long began = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            int number = reader;
            Callable<Void> work = () -> {
                for (int i = 0; i < ROWS / readers; i++) {
                    Opened opened = new Opened("person:x" + i, "complaint:x" + i, false, Set.of(DataKind.NAME));
                    String place = readers + "/" + number + "/" + i;
                    openings.record(new Opening(
                            READER, Instant.now(), "/bench", place, OpeningWay.PAGE, null, List.of(opened)));
                }
                return null;
            };
            running.add(people.submit(work));
        }
        for (Future<?> each : running) {
            each.get();
        }
        people.shutdownNow();
        double seconds = (System.nanoTime() - began) / 1e9;
        lines.add("openings, %d readers: %,.0f a second, %.2f ms each"
                .formatted(readers, ROWS / seconds, seconds * 1000 * readers / ROWS));
    }
}
