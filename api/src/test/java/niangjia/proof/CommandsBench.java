package niangjia.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import niangjia.ledger.Ledger;
import niangjia.shared.Seals;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Durable commands a second: the desk's whole path, with its read models following and without, and bare Axon. */
final class CommandsBench {
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.window", 4));
    private static final int[] THREADS = {1, 8, 32};
    private static final String WORDS = "x".repeat(260);

    private final AtomicInteger streams = new AtomicInteger();
    private final Figures figures = new Figures();

    /** One step of the course of one stream. */
    private interface Step {
        void send(String stream, int step);
    }

    List<String> run(Ground ground) {
        Ledger bareLedger = Ledger.open(ground.ledger("bare"), List.of(BareOrder.BareEvent.class));
        Configuration bare = bare(bareLedger);
        try (bareLedger;
                ConfigurableApplicationContext desk = CrashDesk.open(ground.desk("desk"))) {
            for (int threads : THREADS) {
                for (int round = 0; round <= Figures.ROUNDS; round++) {
                    measure(threads, round, bare, desk);
                }
            }
            stop(desk);
            return lines(ground);
        } finally {
            bare.shutdown();
        }
    }

    private void measure(int threads, int round, Configuration bare, ConfigurableApplicationContext desk) {
        CommandGateway plain = bare.commandGateway();
        figures.add(round, "bare " + threads, rate(threads, (stream, step) -> {
            Object command = step == 0 ? new BareOrder.Begin(stream, WORDS) : new BareOrder.Go(stream, WORDS);
            plain.sendAndWait(new GenericCommandMessage<>(command));
        }));
        Course course = new Course(desk.getBean(Seals.class));
        CommandGateway gateway = desk.getBean(CommandGateway.class);
        Step whole = (stream, step) -> gateway.sendAndWait(course.step(stream, step));
        stop(desk);
        figures.add(round, "alone " + threads, rate(threads, whole));
        follow(desk);
        figures.add(round, "whole " + threads, rate(threads, whole));
    }

    private List<String> lines(Ground ground) {
        List<String> lines = new ArrayList<>();
        for (int threads : THREADS) {
            String where = ground.name() + ", " + threads + (threads == 1 ? " thread" : " threads");
            lines.add(figures.line(
                    "whole path, read models following / bare Axon; " + where,
                    "commands/s",
                    "whole " + threads,
                    "bare " + threads));
            lines.add(figures.line(
                    "whole path, read models stopped / bare Axon; " + where,
                    "commands/s",
                    "alone " + threads,
                    "bare " + threads));
        }
        return lines;
    }

    private double rate(int threads, Step step) {
        LongAdder done = new LongAdder();
        long began = System.nanoTime();
        long until = began + WINDOW.toNanos();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < until) {
                    String stream = "b" + streams.incrementAndGet();
                    for (int n = 0; n < Course.STEPS && System.nanoTime() < until; n++) {
                        step.send(stream, n);
                        done.increment();
                    }
                }
            });
            all.add(thread);
            thread.start();
        }
        for (Thread thread : all) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return done.sum() * 1e9 / (System.nanoTime() - began);
    }

    private static Configuration bare(Ledger ledger) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> ledger.engine())
                .configureSerializer(c -> ledger.serializer())
                .configureEventSerializer(c -> ledger.eventSerializer())
                .configureTransactionManager(c -> ledger.commandTransactions())
                .configureCommandBus(c -> bus)
                .registerComponent(
                        CommandGateway.class,
                        c -> DefaultCommandGateway.builder().commandBus(bus).build())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(BareOrder.class))
                .start();
    }

    private static List<StreamingEventProcessor> processors(ConfigurableApplicationContext desk) {
        return desk.getBean(Configuration.class).eventProcessingConfiguration().eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private static void stop(ConfigurableApplicationContext desk) {
        processors(desk).stream().filter(StreamingEventProcessor::isRunning).forEach(StreamingEventProcessor::shutDown);
    }

    private static void follow(ConfigurableApplicationContext desk) {
        processors(desk).forEach(StreamingEventProcessor::start);
        long head = desk.getBean(Ledger.class).head();
        for (StreamingEventProcessor processor : processors(desk)) {
            while (!Check.at(processor, head)) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }
}
