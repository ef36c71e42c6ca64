package niangjia.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import niangjia.shared.read.Courses;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.PromptEvents;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

/** One read model behind a real pooled streaming processor and a query bus, over an in-memory record. */
public final class ReadModelDesk implements AutoCloseable {
    /** For a read model that nobody asks for the course of a case. */
    public static final Courses NO_COURSES = (stream, first) -> {
        throw new AssertionError("asked for the course of a case");
    };

    private static final ProcessorSettings SETTINGS = new ProcessorSettings(4, 100, Duration.ofSeconds(4));

    public final SequencedDeadLetterQueue<EventMessage<?>> deadLetters =
            InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                    .maxSequenceSize(20_000)
                    .build();
    public final Configuration configuration;
    private final String group;
    private final ProcessorSettings settings;

    public ReadModelDesk(EventStorageEngine record, String group, Object readModel) {
        this(record, group, readModel, SimpleQueryUpdateEmitter.builder().build());
    }

    public ReadModelDesk(EventStorageEngine record, String group, Object readModel, QueryUpdateEmitter emitter) {
        this(record, group, readModel, emitter, SETTINGS);
    }

    public ReadModelDesk(EventStorageEngine record, String group, Object readModel, ProcessorSettings settings) {
        this(record, group, readModel, SimpleQueryUpdateEmitter.builder().build(), settings);
    }

    private ReadModelDesk(
            EventStorageEngine record,
            String group,
            Object readModel,
            QueryUpdateEmitter emitter,
            ProcessorSettings settings) {
        this.group = group;
        this.settings = settings;
        configuration = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> record)
                .configureQueryUpdateEmitter(c -> emitter)
                .registerComponent(TokenStore.class, c -> new InMemoryTokenStore())
                .registerQueryHandler(c -> readModel)
                .eventProcessing(processing -> {
                    processing.registerEventHandler(c -> readModel);
                    PooledProcessing.register(
                            processing,
                            group,
                            settings,
                            c -> c.getComponent(PromptEvents.class),
                            c -> deadLetters,
                            UnaryOperator.identity());
                })
                // as the desk does: a processor without a bell looks again only after half a second
                .registerComponent(PromptEvents.class, c -> new PromptEvents((EmbeddedEventStore) c.eventStore()))
                .start();
    }

    public void publish(List<? extends DomainEventMessage<?>> events) {
        // one by one: the in-memory record shows several at once in any order, and a reader passes by the late ones
        events.forEach(event -> configuration.eventStore().publish(event));
    }

    /** Publishes and waits until every segment has handled all; no event may have been refused. */
    public ReadModelDesk tell(List<? extends DomainEventMessage<?>> events) {
        publish(events);
        return caughtUp();
    }

    public ReadModelDesk caughtUp() {
        long head = configuration.eventStore().createHeadToken().position().orElseThrow();
        await("every segment at " + head, () -> {
            var status = processor().processingStatus();
            return status.size() == settings.segments()
                    && status.values().stream()
                            .allMatch(s ->
                                    !s.isErrorState() && s.getCurrentPosition().orElse(-1) >= head);
        });
        assertThat(letters()).as("dead letters").isEmpty();
        return this;
    }

    public void rebuild() {
        PooledProcessing.rebuild(configuration.eventProcessingConfiguration(), group);
        await("every segment running", () -> processor().processingStatus().size() == settings.segments());
        caughtUp();
    }

    public <R> R ask(Object query, Class<R> answer) {
        return configuration.queryGateway().query(query, answer).join();
    }

    public <R> Optional<R> askOptional(Object query, Class<R> answer) {
        return configuration
                .queryGateway()
                .query(query, ResponseTypes.optionalInstanceOf(answer))
                .join();
    }

    private List<String> letters() {
        List<String> causes = new ArrayList<>();
        deadLetters
                .deadLetters()
                .forEach(sequence -> sequence.forEach(letter ->
                        causes.add(letter.message().getPayloadType().getSimpleName() + ": " + letter.cause())));
        return causes;
    }

    private StreamingEventProcessor processor() {
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    public static void await(String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
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

    /** A record that delivers every event twice, one right behind the other. */
    public static final class EachEventTwice extends InMemoryEventStorageEngine {
        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
            return super.readEvents(token, mayBlock).flatMap(e -> Stream.of(e, again(e)));
        }

        private static <T> TrackedEventMessage<T> again(TrackedEventMessage<T> event) {
            return new GenericTrackedDomainEventMessage<>(event.trackingToken(), (DomainEventMessage<T>) event);
        }
    }
}
