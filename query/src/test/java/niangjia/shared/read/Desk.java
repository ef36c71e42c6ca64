package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** A real pooled streaming processor over an in-memory record, with tokens that begin at the first event. */
final class Desk implements AutoCloseable {
    static final ProcessorSettings SETTINGS = new ProcessorSettings(4, 100, Duration.ofSeconds(4));

    final SequencedDeadLetterQueue<EventMessage<?>> deadLetters = InMemorySequencedDeadLetterQueue.defaultQueue();
    final Configuration configuration;

    private final ProcessorSettings settings;

    Desk(EventStorageEngine record, Object readModel) {
        this(record, readModel, SETTINGS);
    }

    Desk(EventStorageEngine record, Object readModel, ProcessorSettings settings) {
        this.settings = settings;
        configuration = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> record)
                .registerComponent(TokenStore.class, c -> new InMemoryTokenStore())
                .eventProcessing(processing -> {
                    processing.registerEventHandler(c -> readModel);
                    PooledProcessing.register(
                            processing,
                            Calls.GROUP,
                            settings,
                            c -> c.getComponent(PromptEvents.class),
                            c -> deadLetters,
                            UnaryOperator.identity());
                })
                // as the desk does: a processor without a bell looks again only after half a second
                .registerComponent(PromptEvents.class, c -> new PromptEvents((EmbeddedEventStore) c.eventStore()))
                .start();
    }

    static DomainEventMessage<?> event(long seq, CallEvent payload) {
        return new GenericDomainEventMessage<>("Call", payload.callId(), seq, payload);
    }

    void publish(DomainEventMessage<?>... events) {
        // one by one: the in-memory record shows several at once in any order, and a reader passes by the late ones
        for (DomainEventMessage<?> event : events) {
            configuration.eventStore().publish(event);
        }
    }

    StreamingEventProcessor processor() {
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(Calls.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Until every segment has handled the last event there is. */
    void caughtUp() {
        await("every segment at the head", Duration.ofSeconds(20), this::isCaughtUp);
    }

    boolean isCaughtUp() {
        long head = configuration.eventStore().createHeadToken().position().orElseThrow();
        var status = processor().processingStatus();
        return status.size() == settings.segments()
                && status.values().stream()
                        .allMatch(
                                s -> !s.isErrorState() && s.getCurrentPosition().orElse(-1) >= head);
    }

    static void await(String fact, BooleanSupplier holds) {
        await(fact, Duration.ofSeconds(20), holds);
    }

    static void await(String fact, Duration longest, BooleanSupplier holds) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(fact).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        configuration.shutdown();
        configuration.getComponent(PromptEvents.class).close();
    }
}
