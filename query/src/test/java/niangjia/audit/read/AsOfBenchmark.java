package niangjia.audit.read;

import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTotals;
import niangjia.complaint.read.ToldComplaints;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.rules.RulesEvent;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;

/**
 * Prints how long it takes to lay out the queue, and cases, as of random moments, over an embedded record on file with words
 * really sealed. To be run by hand; arguments: complaints, moments, cases.
 */
final class AsOfBenchmark {
    private static final int TOGETHER = 500;
    private static final FakeSeals FAKE = new FakeSeals();

    private AsOfBenchmark() {}

    public static void main(String[] args) throws Exception {
        int complaints = args.length > 0 ? Integer.parseInt(args[0]) : 5800;
        int moments = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        int cases = args.length > 2 ? Integer.parseInt(args[2]) : 200;
        Path directory = Files.createTempDirectory("as-of-benchmark");
        try (Ledger ledger =
                Ledger.open(LedgerSettings.embedded(directory), List.of(ComplaintEvent.class, RulesEvent.class))) {
            int events = fill(ledger, complaints);
            System.out.printf(
                    "%,d complaints, %,d events, %d processors%n",
                    complaints, events, Runtime.getRuntime().availableProcessors());
            EmbeddedEventStore record =
                    EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();
            try (AsOfRoom room = new AsOfRoom();
                    AsOfHalls halls = new AsOfHalls(record, ledger.seals())) {
                queue(halls, moments);
                ofCases(new CaseAt(record, ledger.seals(), room), complaints, cases);
            }
            record.shutDown();
        }
    }

    private static void queue(AsOfHalls halls, int moments) {
        Instant last =
                ToldComplaints.whole(1).get(ToldComplaints.whole(1).size() - 1).getTimestamp();
        for (int i = 0; i < moments; i++) {
            AsOf moment = new AsOf(last.plusSeconds(i), AsOfAxis.values()[i % 2]);
            long began = System.nanoTime();
            double cpu = cpuSeconds();
            AsOfHall hall = halls.at(AsOfWing.QUEUE, moment, Duration.ofMinutes(5));
            double seconds = (System.nanoTime() - began) / 1e9;
            double worked = cpuSeconds() - cpu;
            QueueTotals totals = hall.ask(
                            new QueueCounts(ToldComplaints.DISPATCHER), ResponseTypes.instanceOf(QueueTotals.class))
                    .join();
            System.out.printf(
                    "queue %-5s %,d events fed in %.1f s, %.1f s of CPU, load %.1f, %s%n",
                    moment.axis(),
                    hall.fed(),
                    seconds,
                    worked,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    totals.byTab());
        }
    }

    /** On a machine that others use too, this tells more than the clock. */
    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void ofCases(CaseAt cases, int complaints, int asked) {
        Random chance = new Random(430500);
        Instant first = ToldComplaints.whole(1).get(0).getTimestamp();
        long[] nanos = new long[asked];
        for (int i = -20; i < asked; i++) {
            String id = ToldComplaints.id(1 + chance.nextInt(complaints));
            AsOf moment = AsOf.known(first.plusSeconds(chance.nextInt(3600 * 100)));
            long began = System.nanoTime();
            cases.asOf(id, moment);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "case p50 %.1f ms, p95 %.1f ms, worst of %d %.1f ms%n",
                nanos[asked / 2] / 1e6, nanos[asked * 95 / 100] / 1e6, asked, nanos[asked - 1] / 1e6);
    }

    private static int fill(Ledger ledger, int complaints) {
        int events = 0;
        List<DomainEventMessage<?>> together = new ArrayList<>();
        for (int number = 1; number <= complaints; number++) {
            int steps = number % 10 == 0 ? 40 : 14;
            for (DomainEventMessage<?> event : ToldComplaints.begun(number, steps)) {
                together.add(really(event, ledger.seals()));
                events++;
            }
            if (together.size() > TOGETHER) {
                append(ledger, together);
            }
        }
        append(ledger, together);
        return events;
    }

    private static void append(Ledger ledger, List<DomainEventMessage<?>> together) {
        ledger.commandTransactions().executeInTransaction(() -> ledger.engine().appendEvents(together));
        together.clear();
    }

    /** The same event with its words sealed under a key. */
    private static DomainEventMessage<?> really(DomainEventMessage<?> event, Seals seals) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                sealed(event.getPayload(), seals),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }

    private static @Nullable Object sealed(@Nullable Object value, Seals seals) {
        if (value instanceof SealedText text) {
            PersonId person = new PersonId(text.person());
            seals.ensure(person);
            return seals.seal(person, FAKE.open(text).orElseThrow());
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> sealed(item, seals)).toList();
        }
        return value instanceof Record record ? rebuilt(record, seals) : value;
    }

    private static Record rebuilt(Record record, Seals seals) {
        try {
            RecordComponent[] parts = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = sealed(parts[i].getAccessor().invoke(record), seals);
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
