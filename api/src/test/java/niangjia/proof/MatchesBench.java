package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.KnownCallers;
import niangjia.complaint.read.Matches;
import niangjia.complaint.read.MatchesFor;
import niangjia.complaint.read.Typed;
import niangjia.complaint.read.WorkQueue;
import niangjia.desk.RunningDesk;
import niangjia.desk.Visitor;
import niangjia.ledger.Ledger;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is known while a call is typed, on the embedded stores: {@code mvn -Pbench test -Dtest=MatchesBench}. The question
 * alone, and the fragment of the sheet over HTTP with the client on the same machine.
 */
class MatchesBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int EMPLOYERS = Integer.getInteger("bench.employers", 20_000);
    private static final int MATTERS = Integer.getInteger("bench.matters", 65_000);
    private static final int OPEN = Integer.getInteger("bench.open", 5_000);
    private static final int CALLS = 60;
    private static final int WARM_UP = 15;
    private static final int TOGETHER = 50;
    private static final int WRITERS = 6;
    /** What the sheet does not ask; they would only take the processor from those it does. */
    private static final List<String> IDLE = List.of(CallRegister.GROUP, WorkQueue.GROUP);

    private static final Instant NOW = Instant.parse("2026-10-20T01:00:00Z");
    private static final Actor OPERATOR =
            new Actor("staff:bench", "话务员", Set.of(Role.OPERATOR), UnitRef.root("430500"), null);

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();

    @Test
    void what_is_known_while_a_call_is_typed() throws Exception {
        String began = DeskBench.load();
        Crowd crowd = new Crowd(PEOPLE, EMPLOYERS, MATTERS, OPEN);
        try (RunningDesk desk = RunningDesk.demo(directory, "--logging.level.root=WARN")) {
            fill(desk, crowd);
            List<List<Map<String, String>>> calls = new ArrayList<>();
            for (int i = 0; i < WARM_UP + CALLS; i++) {
                calls.add(Strokes.of(crowd.caller((int) (i * 7919L % PEOPLE)), i));
            }
            memory(desk);
            questions(desk, calls);
            fragments(desk, calls);
        }
        System.out.printf(
                "%n%s%nload at the beginning %s, at the end %s%n%,d persons, %,d employers, %,d matters, %,d of them open; %d calls%n%n%s%n",
                DeskBench.machine(),
                began,
                DeskBench.load(),
                PEOPLE,
                EMPLOYERS,
                MATTERS,
                OPEN,
                CALLS,
                String.join("\n", lines));
        assertThat(lines).hasSizeGreaterThan(2);
    }

    private void fill(RunningDesk desk, Crowd crowd) throws Exception {
        Ledger ledger = desk.part(Ledger.class);
        Seals seals = desk.part(Seals.class);
        var processing = desk.part(Configuration.class).eventProcessingConfiguration();
        IDLE.forEach(group -> processing.eventProcessor(group).orElseThrow().shutDown());
        long start = System.nanoTime();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> all = new ArrayList<>();
        for (int from = 0; from < crowd.people(); from += TOGETHER) {
            int first = from;
            all.add(writers.submit(() -> {
                List<DomainEventMessage<?>> events = new ArrayList<>();
                for (int i = first; i < Math.min(first + TOGETHER, crowd.people()); i++) {
                    events.addAll(crowd.stream(i, seals));
                }
                ledger.processorTransactions()
                        .executeInTransaction(() -> ledger.engine().appendEvents(events));
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        writers.shutdown();
        long head = ledger.head();
        System.out.printf("%,d events after %.0f s%n", head, seconds(start));
        for (String group : List.of(KnownCallers.GROUP, CaseFile.GROUP)) {
            StreamingEventProcessor processor = processing
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            while (!Check.at(processor, head)) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            System.out.printf("%s after %.0f s%n", group, seconds(start));
        }
    }

    /** A second read model over the same documents is what a start builds. */
    private void memory(RunningDesk desk) {
        long before = used();
        long start = System.nanoTime();
        KnownCallers again = new KnownCallers(desk.part(ReadStore.class), desk.part(Seals.class));
        double load = seconds(start);
        long after = used();
        assertThat(again).isNotNull();
        lines.add("load of the index at the start: %.1f s; memory %,d MB, %,d bytes a person"
                .formatted(load, after - before >> 20, (after - before) / PEOPLE));
        Reference.reachabilityFence(again);
    }

    private void questions(RunningDesk desk, List<List<Map<String, String>>> calls) {
        QuestionDesk questions = desk.part(QuestionDesk.class);
        List<Long> nanos = new ArrayList<>();
        long found = 0;
        for (int call = 0; call < calls.size(); call++) {
            for (Map<String, String> sheet : calls.get(call)) {
                Typed typed = new Typed(
                        sheet.get("account"),
                        sheet.get("order.employer.name"),
                        sheet.get("order.place"),
                        sheet.get("caller.name"),
                        sheet.get("caller.phone"),
                        null,
                        sheet.get("order.category"),
                        null);
                long start = System.nanoTime();
                Matches matches = questions.ask(new MatchesFor(OPERATOR, typed, NOW, MatchesFor.FEW), Matches.class);
                if (call >= WARM_UP) {
                    nanos.add(System.nanoTime() - start);
                    found += matches.matches().size();
                }
            }
        }
        lines.add(line("the question alone", nanos)
                + ", %.1f matches on average".formatted((double) found / nanos.size()));
    }

    private void fragments(RunningDesk desk, List<List<Map<String, String>>> calls) throws Exception {
        Visitor operator = new Visitor(desk, "operator");
        List<Long> nanos = new ArrayList<>();
        int known = 0;
        for (int call = 0; call < calls.size(); call++) {
            String last = "";
            for (Map<String, String> sheet : calls.get(call)) {
                long start = System.nanoTime();
                last = operator.post("/log/matches", sheet);
                if (call >= WARM_UP) {
                    nanos.add(System.nanoTime() - start);
                }
            }
            known += last.contains("data-kind=\"PERSON\"") ? 1 : 0;
        }
        assertThat(known).as("callers found by the end of their call").isEqualTo(calls.size());
        lines.add(line("the fragment over HTTP", nanos));
    }

    private static String line(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms of %,d strokes"
                .formatted(
                        what,
                        at(sorted, 0.50),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        Arrays.stream(sorted).max().orElse(0) / 1e6,
                        sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] / 1e6;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
