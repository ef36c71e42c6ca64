package niangjia.proof;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.KnownCallers;
import niangjia.complaint.read.WorkQueue;
import niangjia.desk.EventFamilies;
import niangjia.ledger.Ledger;
import niangjia.shared.Seals;
import niangjia.shared.read.BareDocuments;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Rebuilt;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Replay of a record of whole complaints into read models, and bare bulk writes of the documents that come of it. */
final class ReplayBench {
    private static final int COMPLAINTS = Integer.getInteger("bench.complaints", 1_000);
    private static final String NOTHING = "nothing";
    private static final Map<String, BiFunction<ReadStore, Seals, Object>> MODELS = new LinkedHashMap<>();

    static {
        QueryUpdateEmitter nobody = SimpleQueryUpdateEmitter.builder().build();
        MODELS.put(CallRegister.GROUP, CallRegister::new);
        MODELS.put(
                CaseFile.GROUP,
                (store, seals) -> new CaseFile(store, seals, (stream, first) -> {
                    throw new IllegalStateException("nobody looks at a case here");
                }));
        MODELS.put(KnownCallers.GROUP, KnownCallers::new);
        MODELS.put(WorkQueue.GROUP, (store, seals) -> new WorkQueue(store, seals, nobody));
    }

    private final Figures figures = new Figures();
    private final AtomicInteger stores = new AtomicInteger();

    @ProcessingGroup(NOTHING)
    private static final class Nothing {
        @EventHandler
        void on(ComplaintEvent event) {}
    }

    List<String> run(Ground ground) {
        fill(ground);
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.open(ground.again("replay"), EventFamilies.ALL)) {
            long events = ledger.head();
            Map<String, BareDocuments> bare = new LinkedHashMap<>();
            for (String group : MODELS.keySet()) {
                bare.put(group, documents(ground, ledger, group, events));
            }
            for (int round = 0; round <= Figures.ROUNDS; round++) {
                figures.add(round, "engine read", events / seconds(() -> read(ledger)));
                figures.add(round, NOTHING, events / replay(ground, ledger, List.of(NOTHING)));
                for (String group : MODELS.keySet()) {
                    figures.add(round, "bare " + group, events / write(ground, List.of(bare.get(group))));
                    figures.add(round, group, events / replay(ground, ledger, List.of(group)));
                }
                figures.add(round, "bare all", events / write(ground, bare.values()));
                figures.add(round, "all", events / replay(ground, ledger, MODELS.keySet()));
            }
            lines.add(figures.line(
                    "replay into nothing / engine read; " + ground.name(), "events/s", NOTHING, "engine read"));
            bare.forEach((group, documents) -> lines.add(figures.line(
                    "replay of %s / bulkWrite of its documents (%,d for %,d events); %s"
                            .formatted(group, documents.documents(), events, ground.name()),
                    "events/s",
                    group,
                    "bare " + group)));
            lines.add(figures.line(
                    "replay of all four at once / bulkWrite of all, a writer each; " + ground.name(),
                    "events/s",
                    "all",
                    "bare all"));
        }
        return lines;
    }

    List<String> rebuilds(Ground ground) {
        fill(ground);
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.open(ground.again("replay"), EventFamilies.ALL)) {
            for (int round = 0; round <= Figures.ROUNDS; round++) {
                for (String group : MODELS.keySet()) {
                    rebuild(round, ledger, group);
                }
            }
        }
        MODELS.keySet()
                .forEach(group -> lines.add(figures.line(
                        "rebuild of %s beside the live one, store in memory / bulkWrite of what it makes; %s"
                                .formatted(group, ground.name()),
                        "events/s",
                        "rebuilt " + group,
                        "made " + group)));
        return lines;
    }

    private static void fill(Ground ground) {
        if (Files.exists(ground.directory("replay"))) {
            return;
        }
        try (ConfigurableApplicationContext desk = CrashDesk.open(ground.desk("replay"))) {
            desk.getBean(Configuration.class)
                    .eventProcessingConfiguration()
                    .eventProcessors()
                    .values()
                    .forEach(processor -> processor.shutDown());
            Course course = new Course(desk.getBean(Seals.class));
            CommandGateway gateway = desk.getBean(CommandGateway.class);
            all(COMPLAINTS, 16, complaint -> {
                for (int step = 0; step < Course.STEPS; step++) {
                    gateway.sendAndWait(course.step("r" + complaint, step));
                }
            });
        }
    }

    private interface Piece {
        void work(int number);
    }

    private static void all(int pieces, int threads, Piece piece) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                int number = i;
                futures.add(pool.submit(() -> piece.work(number)));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private BareDocuments documents(Ground ground, Ledger ledger, String group, long events) {
        try (ReadStore store = store(ground)) {
            Configuration axon = axon(ledger, store, List.of());
            try {
                return new BareDocuments(
                        group,
                        MODELS.get(group).apply(store, ledger.seals()),
                        store,
                        axon.eventStore(),
                        events,
                        axon.parameterResolverFactory());
            } finally {
                axon.shutdown();
            }
        }
    }

    private static void read(Ledger ledger) {
        try (Stream<?> events = ledger.engine().readEvents(null, false)) {
            // what is asked for lazily is not read at all
            events.forEach(event -> ((org.axonframework.messaging.Message<?>) event).getPayload());
        }
    }

    private double write(Ground ground, java.util.Collection<BareDocuments> all) {
        try (ReadStore store = store(ground)) {
            List<BareDocuments> writers = List.copyOf(all);
            return seconds(() ->
                    all(writers.size(), writers.size(), i -> writers.get(i).write(store)));
        }
    }

    private double replay(Ground ground, Ledger ledger, java.util.Collection<String> groups) {
        new JdbcTemplate(ledger.dataSource()).update("delete from token_entry where processor_name <> '__config'");
        long head = ledger.head();
        try (ReadStore store = store(ground)) {
            Configuration[] axon = new Configuration[1];
            double seconds = seconds(() -> {
                axon[0] = axon(ledger, store, groups);
                axon[0].eventProcessingConfiguration()
                        .eventProcessors()
                        .values()
                        .forEach(processor -> {
                            while (!Check.at((StreamingEventProcessor) processor, head)) {
                                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
                            }
                        });
            });
            axon[0].shutdown();
            return seconds;
        }
    }

    /** The read store in memory; the record is the durable one. */
    private void rebuild(int round, Ledger ledger, String group) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            Configuration axon = axon(ledger, store, List.of());
            try {
                Rebuilt rebuilt = Rebuilt.of(
                        store, axon, group, each -> MODELS.get(group).apply(each, ledger.seals()), ledger.head());
                figures.add(round, "rebuilt " + group, rebuilt.eventsPerSecond());
                figures.add(round, "made " + group, rebuilt.rawEventsPerSecond());
            } finally {
                axon.shutdown();
            }
        }
    }

    private static Configuration axon(Ledger ledger, ReadStore store, java.util.Collection<String> groups) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> ledger.engine())
                .configureSerializer(c -> ledger.serializer())
                .configureEventSerializer(c -> ledger.eventSerializer())
                .configureTransactionManager(c -> ledger.processorTransactions())
                .registerComponent(TokenStore.class, c -> ledger.tokens())
                .eventProcessing(processing -> groups.forEach(group -> {
                    Object model = group.equals(NOTHING)
                            ? new Nothing()
                            : MODELS.get(group).apply(store, ledger.seals());
                    processing.registerEventHandler(c -> model);
                    PooledProcessing.register(
                            processing, group, ProcessorSettings.forThisMachine(), c -> ledger.deadLetters(group));
                }))
                .start();
    }

    private ReadStore store(Ground ground) {
        return ReadStore.open(ReadStoreSettings.inDirectory(ground.directory("read" + stores.incrementAndGet())));
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
