package niangjia.complaint.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

/**
 * Prints how long the queue's questions take over years of complaints, nearly all of them closed, in the embedded store on
 * file. To be run by hand; arguments: complaints, of how many one still runs, questions of each kind.
 */
final class QueueBenchmark {
    private static final UnitRef[] UNITS = {Tale.COUNTY, Tale.OTHER_COUNTY, Tale.TOWN};
    private static final int OPEN_STEPS = 6;

    private QueueBenchmark() {}

    public static void main(String[] args) throws Exception {
        int complaints = args.length > 0 ? Integer.parseInt(args[0]) : 5800;
        int oneIn = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int questions = args.length > 2 ? Integer.parseInt(args[2]) : 200;
        InMemoryEventStorageEngine record = new InMemoryEventStorageEngine();
        for (int i = 1; i <= complaints; i++) {
            record.appendEvents(course(i, i % oneIn == 0 ? 1 + i / oneIn % OPEN_STEPS : 100));
        }
        Path directory = Files.createTempDirectory("queue-benchmark");
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory));
                ReadModelDesk desk = new ReadModelDesk(
                        record,
                        WorkQueue.GROUP,
                        new WorkQueue(
                                store,
                                new FakeSeals(),
                                SimpleQueryUpdateEmitter.builder().build()),
                        ProcessorSettings.forThisMachine())) {
            desk.caughtUp();
            System.out.printf(
                    "%,d complaints, one in %d running, %d questions of each kind%n", complaints, oneIn, questions);
            Map<String, Object> asked = new TreeMap<>();
            for (Actor viewer : List.of(Tale.DISPATCHER, Tale.HANDLER)) {
                asked.put(viewer.staffId() + " counts", new QueueCounts(viewer));
                for (QueueTab tab : QueueTab.values()) {
                    asked.put(viewer.staffId() + " " + tab, new QueueOf(viewer, tab, QueueFilter.NONE, null, 50));
                }
            }
            asked.forEach((name, query) -> print(name, desk, query, questions));
        }
    }

    private static void print(String name, ReadModelDesk desk, Object query, int questions) {
        Class<?> answer = query instanceof QueueCounts ? QueueTotals.class : QueuePage.class;
        long[] nanos = new long[questions];
        for (int warm = 0; warm < 20; warm++) {
            desk.ask(query, answer);
        }
        for (int i = 0; i < questions; i++) {
            long began = System.nanoTime();
            desk.ask(query, answer);
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-28s p50 %6.1f ms  p95 %6.1f ms%n",
                name, nanos[questions / 2] / 1e6, nanos[questions * 95 / 100] / 1e6);
    }

    private static List<DomainEventMessage<?>> course(int number, int steps) {
        Tale t = new Tale(number).logged("张三" + number % 90, "hash-" + number, "厂里拖欠工资三个月，老板说等货款到账再发，已经催了四次。");
        List<Runnable> rest = new ArrayList<>(List.of(
                () -> t.opened(number % 7 == 0, number % 5 == 0 ? "URGENT" : "ORDINARY"),
                () -> t.dispatched(UNITS[number % UNITS.length]),
                t::signed,
                () -> t.then((c, at) -> new CallerContacted(c, at, true, "PHONE", t.words("已联系职工"))),
                () -> t.then((c, at) -> new ResultReported(
                        c, at, "SOLVED", t.words("已补发"), List.of("回单"), null, Tale.HANDLER.staffId(), 1)),
                () -> t.then((c, at) -> new ResultApproved(c, at, "staff:chair")),
                () -> t.then((c, at) -> new ResultPassed(c, at, null)),
                () -> t.then((c, at) -> new CallBackDone(c, at, "SATISFIED", true, null, 1)),
                () -> t.then((c, at) -> new OrderClosed(c, at, null))));
        rest.subList(0, Math.min(steps, rest.size())).forEach(Runnable::run);
        return t.events();
    }
}
