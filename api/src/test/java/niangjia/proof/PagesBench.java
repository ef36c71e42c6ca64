package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.complaint.read.QueueTab;
import niangjia.demo.DemoProgress;
import niangjia.desk.RunningDesk;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people wait for, on the five years and with everything embedded: {@code mvn -Pbench test -Dtest=PagesBench}. {@code
 * -Dbench.contacts=1000} loads fewer, {@code -Dbench.requests=100} asks less often, {@code -Dbench.parts=saved} leaves the
 * pages out. After loading it waits up to five minutes until nothing else works on the machine.
 */
class PagesBench {
    private static final String CONTACTS = System.getProperty("bench.contacts", "all");
    private static final int REQUESTS = Integer.getInteger("bench.requests", 300);
    private static final Set<String> PARTS =
            Set.of(System.getProperty("bench.parts", "pages,saved").split(","));
    private static final int WARM_UP = REQUESTS / 5 + 1;
    private static final int MANY_SEATS = 8;
    private static final List<String> PEOPLE = List.of("operator", "dispatcher", "county.handler");
    /** Who looks under every head; the others under their own and under all. */
    private static final String EVERY_HEAD = "dispatcher";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(40);

    private static final Pattern DONE = Pattern.compile("[?&]done=([^&]+)");

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();

    /** One request of a seat; the number tells one from the next. */
    private interface Ask {
        void of(BrowserSeat seat, int number) throws Exception;
    }

    @Test
    void what_people_wait_for_on_five_years() throws Exception {
        String began = DeskBench.load();
        try (RunningDesk desk = RunningDesk.demo(directory, "--desk.demo.contacts=" + CONTACTS)) {
            String loaded = awaitLoaded(desk);
            System.out.println(loaded);
            String quiet = DeskBench.awaitQuiet();
            for (int seats : PARTS.contains("pages") ? List.of(1, MANY_SEATS) : List.<Integer>of()) {
                for (String person : PEOPLE) {
                    List<BrowserSeat> all = new ArrayList<>();
                    for (int i = 0; i < seats; i++) {
                        all.add(BrowserSeat.of(desk, person));
                    }
                    pages(all, person);
                }
            }
            if (PARTS.contains("saved")) {
                saved(desk);
            }
            System.out.printf(
                    "%n%s%nload at the beginning %s, when asked first %s, at the end %s%n%s%n%n| page | seats | p50 ms | p95 | p99 | requests |%n|---|---|---|---|---|---|%n%s%n",
                    DeskBench.machine(), began, quiet, DeskBench.load(), loaded, String.join("\n", lines));
        }
        assertThat(lines).isNotEmpty();
    }

    private void pages(List<BrowserSeat> seats, String person) throws Exception {
        List<String> cases = new ArrayList<>();
        for (QueueTab tab : QueueTab.values()) {
            String path = "/queue?tab=" + tab;
            cases.addAll(BrowserSeat.cases(seats.get(0).get(path)));
            if (!person.equals(EVERY_HEAD) && tab != QueueTab.MINE && tab != QueueTab.ALL) {
                continue;
            }
            measure("queue " + tab + ", " + person, seats, (seat, number) -> seat.get(path));
        }
        measure("heads of the queue, " + person, seats, (seat, number) -> seat.get("/queue/tabs?tab=MINE"));
        measure(
                "peek, " + person,
                seats,
                (seat, number) -> seat.get("/queue/peek/" + cases.get(number % cases.size())));
        measure(
                "case, " + person,
                seats,
                (seat, number) -> seat.get("/complaints/" + cases.get(number % cases.size())));
    }

    /** From sending the call to the page that shows it. */
    private void saved(RunningDesk desk) throws Exception {
        BrowserSeat seat = BrowserSeat.of(desk, "operator");
        measure("saved, told by the next sheet", List.of(seat), (one, number) -> {
            String next = one.post("/log", call(number));
            assertThat(one.get(next)).contains("data-done");
        });
        measure("saved, shown by the register", List.of(seat), (one, number) -> {
            String id = log(one, number);
            shown(one, "/register", id);
        });
        measure("saved, shown by the case", List.of(seat), (one, number) -> {
            String id = log(one, number);
            shown(one, "/complaints/" + id, "id=\"case-facts\"");
        });
        measure("saved, shown by the queue", List.of(seat), (one, number) -> {
            String id = log(one, number);
            shown(one, "/queue?tab=ALL", id);
        });
    }

    private static String log(BrowserSeat seat, int number) throws Exception {
        Matcher led = DONE.matcher(seat.post("/log", call(number)));
        assertThat(led.find()).as("the sheet after this one tells of it").isTrue();
        return led.group(1);
    }

    private static Map<String, String> call(int number) {
        Map<String, String> call = new HashMap<>(Map.of(
                "requestId", UUID.randomUUID().toString(),
                "channel", "PHONE_12351",
                "medium", "PHONE",
                "receivedBy", "430500",
                "account", "来电人称，公司拖欠工资三个月，合计一万二千元，第" + number + "次记录。",
                "caller.name", "王某",
                "caller.phone", "1990000%04d".formatted(9_000 + number % 900),
                "consents", "CALL_BACK",
                "opening", "true"));
        call.put("order.matterType", "COMPLAINT");
        call.put("order.category", "WAGE");
        call.put("order.urgency", "ORDINARY");
        call.put("order.workers", "1");
        call.put("order.summary", "反映公司拖欠工资");
        call.put("order.employer.partyId", "r1");
        call.put("order.employer.kind", "EMPLOYER");
        call.put("order.employer.name", "双清区桐岸里箱包有限公司");
        return call;
    }

    private static void shown(BrowserSeat seat, String page, String mark) throws Exception {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!seat.getAny(page).contains(mark)) {
            assertThat(System.nanoTime()).as(page).isLessThan(deadline);
            // looking without a pause would take the processor from the reading it waits for
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private void measure(String what, List<BrowserSeat> seats, Ask ask) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        run(seats, ask, asked, WARM_UP);
        String line = new Latencies(run(seats, ask, asked, REQUESTS)).line(what, seats.size());
        System.out.println(line);
        lines.add(line);
    }

    private static List<Long> run(List<BrowserSeat> seats, Ask ask, AtomicInteger asked, int requests)
            throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(seats.size());
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (BrowserSeat seat : seats) {
                Callable<List<Long>> work = () -> {
                    List<Long> took = new ArrayList<>();
                    for (int i = 0; i < (requests + seats.size() - 1) / seats.size(); i++) {
                        int number = asked.getAndIncrement();
                        long began = System.nanoTime();
                        ask.of(seat, number);
                        took.add(System.nanoTime() - began);
                    }
                    return took;
                };
                running.add(people.submit(work));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : running) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            people.shutdownNow();
        }
    }

    private static String awaitLoaded(RunningDesk desk) {
        DemoProgress progress = desk.part(DemoProgress.class);
        await(() -> !progress.state().loading());
        DemoProgress.State state = progress.state();
        assertThat(state.refused()).isZero();
        await(() -> desk.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .allMatch(status -> status.isCaughtUp()));
        return "%,d contacts with %,d acts loaded in %d s, %d acts a second"
                .formatted(state.done(), state.acts(), state.took().toSeconds(), state.actsPerSecond());
    }

    private static void await(BooleanSupplier fact) {
        long deadline = System.nanoTime() + LONGEST_LOAD.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
