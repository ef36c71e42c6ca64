package niangjia.complaint.read;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.OrderEvent.*;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.read.BareWrites;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

/**
 * Prints, in one run, how fast the complaint's read models replay ordinary courses of twelve events, and how fast the
 * same documents are written by bare bulk writes. To be run by hand; arguments: complaints, how many of them run at
 * the same time, rounds, segments (0 as configured).
 */
final class CaseReplayBenchmark {
    private static final FakeSeals SEALS = new FakeSeals();

    private CaseReplayBenchmark() {}

    public static void main(String[] args) throws Exception {
        int complaints = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        int together = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        int segments = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        ProcessorSettings usual = ProcessorSettings.forThisMachine();
        ProcessorSettings settings =
                segments == 0 ? usual : new ProcessorSettings(segments, usual.batch(), usual.claimExtension());
        List<DomainEventMessage<?>> record = record(complaints, together);
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        engine.appendEvents(record);
        Map<String, Function<ReadStore, Object>> models = new LinkedHashMap<>();
        models.put(CallRegister.GROUP, store -> new CallRegister(store, SEALS));
        models.put(
                WorkQueue.GROUP,
                store -> new WorkQueue(
                        store, SEALS, SimpleQueryUpdateEmitter.builder().build()));
        models.put(KnownCallers.GROUP, store -> new KnownCallers(store, SEALS));
        models.put(CaseFile.GROUP, store -> new CaseFile(store, SEALS, ReadModelDesk.NO_COURSES));
        if (System.getProperty("only") != null) {
            models.keySet().retainAll(List.of(System.getProperty("only").split(",")));
        }
        System.out.printf(
                "%d complaints, %d at a time, %d events, %d segments%n",
                complaints, together, record.size(), settings.segments());
        Path directory = Files.createTempDirectory("case-replay");
        models.forEach((group, readModel) -> {
            BareWrites bare = BareWrites.of(
                    record,
                    group,
                    readModel,
                    e -> List.of(e.getAggregateIdentifier(), e.getAggregateIdentifier() + "#" + e.getSequenceNumber()));
            BareWrites last = bare.lastOnly();
            for (int round = 0; round < rounds; round++) {
                Path own = directory.resolve(group + round);
                double once = last.seconds(own.resolve("last"));
                double cpu = cpuSeconds();
                double same = bare.seconds(own.resolve("same"));
                double cpuSame = cpuSeconds() - cpu;
                cpu = cpuSeconds();
                double replay = replay(own.resolve("replay"), engine, group, readModel, settings);
                double cpuReplay = cpuSeconds() - cpu;
                System.out.printf(
                        "%-14s replay %,7.0f events/s; bare %,7.0f events/s (%,d writes), ratio %.2f, of CPU %.2f;"
                                + " newest states alone %,d writes, ratio %.2f; load %.1f%n",
                        group,
                        record.size() / replay,
                        record.size() / same,
                        bare.documents(),
                        same / replay,
                        cpuSame / cpuReplay,
                        last.documents(),
                        once / replay,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            }
        });
    }

    /** On a machine that others use too, this tells more than the clock. */
    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double replay(
            Path directory,
            InMemoryEventStorageEngine engine,
            String group,
            Function<ReadStore, Object> readModel,
            ProcessorSettings settings) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inDirectory(directory))) {
            Object made = readModel.apply(store);
            long began = System.nanoTime();
            try (ReadModelDesk desk = new ReadModelDesk(engine, group, made, settings)) {
                desk.caughtUp();
                return (System.nanoTime() - began) / 1e9;
            }
        }
    }

    /** Complaints in groups; within a group, every complaint's first event, then every one's second, and so on. */
    private static List<DomainEventMessage<?>> record(int complaints, int together) {
        List<DomainEventMessage<?>> record = new ArrayList<>();
        for (int from = 1; from <= complaints; from += together) {
            List<List<DomainEventMessage<?>>> courses = new ArrayList<>();
            for (int i = from; i < Math.min(from + together, complaints + 1); i++) {
                courses.add(course(i));
            }
            for (int step = 0; step < courses.get(0).size(); step++) {
                for (List<DomainEventMessage<?>> course : courses) {
                    record.add(course.get(step));
                }
            }
        }
        return record;
    }

    private static List<DomainEventMessage<?>> course(int number) {
        Tale t = new Tale(number);
        return t.logged("张三" + number % 90, "hash-" + number, "厂里拖欠工资三个月，老板说等货款到账再发，已经催了四次，班组十二个人都没有拿到。")
                .then((c, at) -> new AccountCorrected(c, at, t.words("厂里拖欠工资四个月，老板说等货款到账再发。"), t.words("听错了")))
                .opened(false, "ORDINARY")
                .then((c, at) -> new OrderClassified(c, at, "ORDINARY", "ORDINARY", "WAGE"))
                .dispatched(Tale.COUNTY)
                .signed()
                .then((c, at) -> new CallerContacted(c, at, true, "PHONE", t.words("已联系职工，核实工资条")))
                .then((c, at) -> new ResultReported(
                        c, at, "SOLVED", t.words("经协调，厂方已全部补发"), List.of("银行回单"), null, Tale.HANDLER.staffId(), 1))
                .then((c, at) -> new ResultApproved(c, at, "staff:chair"))
                .then((c, at) -> new ResultPassed(c, at, t.words("材料齐全")))
                .then((c, at) -> new CallBackDone(c, at, "SATISFIED", true, t.words("钱拿到了"), 1))
                .then((c, at) -> new OrderClosed(c, at, t.words("办结")))
                .events();
    }
}
