package niangjia.shared.read;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import niangjia.ledger.Ledger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** A processor as the desk has it: tokens in a ledger, and one that fills what is far behind before it starts. */
final class FilledDesk implements AutoCloseable {
    private static final ProcessorSettings SETTINGS = new ProcessorSettings(2, 100, Duration.ofSeconds(4));

    private final SequencedDeadLetterQueue<EventMessage<?>> letters = InMemorySequencedDeadLetterQueue.defaultQueue();
    private final Configuration configuration;
    private final Ledger ledger;

    FilledDesk(
            Ledger ledger,
            ReadStore store,
            EventStorageEngine record,
            Object readModel,
            long worthIt,
            Function<ReadStore, ?> made,
            Runnable forgotten) {
        this.ledger = ledger;
        TransactionManager transactions = ledger.processorTransactions();
        DefaultConfigurer configurer = (DefaultConfigurer) DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> record)
                .configureTransactionManager(c -> transactions)
                .registerComponent(TokenStore.class, c -> ledger.tokens())
                .eventProcessing(processing -> {
                    processing.registerEventHandler(c -> readModel);
                    PooledProcessing.register(
                            processing,
                            Calls.GROUP,
                            SETTINGS,
                            c -> c.getComponent(PromptEvents.class),
                            c -> letters,
                            // one that finds nothing to claim looks again soon
                            processor -> processor.tokenClaimInterval(100));
                })
                .registerComponent(PromptEvents.class, c -> new PromptEvents((EmbeddedEventStore) c.eventStore()));
        Recovery.register(
                configurer,
                c -> store,
                c -> new Filling(
                        store,
                        c.eventStore(),
                        c.parameterResolverFactory(),
                        new Filling.Models(group -> made, places(), SETTINGS, worthIt, group -> forgotten.run()),
                        ledger.tokensHeldBack(),
                        transactions),
                List.of(List.of(Calls.GROUP)),
                ledger::releaseTokens);
        configuration = configurer.start();
    }

    private Standstill places() {
        return new Standstill() {
            @Override
            public Positions now(String group) {
                return Positions.of(ledger.tokenHold().positions(group));
            }

            @Override
            public <T> T held(String group, Function<Positions, T> work) {
                throw new UnsupportedOperationException();
            }
        };
    }

    EventStore record() {
        return configuration.eventStore();
    }

    void publish(DomainEventMessage<?> event) {
        record().publish(event);
    }

    long letters() {
        return letters.size();
    }

    void caughtUp() {
        long head = record().createHeadToken().position().orElseThrow();
        Desk.await("every segment at the head", () -> {
            var status = processor().processingStatus();
            return status.size() == SETTINGS.segments()
                    && status.values().stream()
                            .allMatch(s ->
                                    !s.isErrorState() && s.getCurrentPosition().orElse(-1) >= head);
        });
    }

    private StreamingEventProcessor processor() {
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(Calls.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        configuration.shutdown();
        configuration.getComponent(PromptEvents.class).close();
    }
}
