package niangjia.desk;

import java.util.List;
import niangjia.ledger.Ledger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The framework falls back to memory in silence; the desk would rather not start. */
@Component
class StartAssertion implements SmartInitializingSingleton {
    private record Part(String name, Object found, Class<?> expected) {}

    private final Ledger ledger;
    private final List<Part> parts;
    private final EventStore store;
    private final TransactionManager transactions;
    private final Serializer events;

    StartAssertion(
            Ledger ledger,
            EventStorageEngine engine,
            EventStore store,
            TokenStore tokens,
            @Qualifier("localSegment") CommandBus commands,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events) {
        this.ledger = ledger;
        this.store = store;
        this.transactions = transactions;
        this.events = events;
        this.parts = List.of(
                new Part("event storage engine", engine, JdbcEventStorageEngine.class),
                new Part("token store", tokens, JdbcTokenStore.class),
                new Part("command bus", commands, SimpleCommandBus.class));
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Part part : parts) {
            if (!part.expected().isInstance(part.found())) {
                throw new IllegalStateException("%s: %s (expected: %s)"
                        .formatted(
                                part.name(),
                                part.found().getClass().getName(),
                                part.expected().getName()));
            }
        }
        boolean own = store instanceof EmbeddedEventStore;
        ledger.servedBy().filter(server -> own).ifPresent(server -> {
            throw new IllegalStateException("the record is kept by " + server
                    + " (expected: axon.axonserver.enabled=true, or move-ledger with desk.move.home=true first)");
        });
        if (!own && ledger.servedBy().isEmpty()) {
            throw new IllegalStateException("event store: " + store.getClass().getName()
                    + " (expected: over the ledger's engine, or one that the ledger follows)");
        }
        if (transactions instanceof NoTransactionManager || transactions != ledger.processorTransactions()) {
            throw new IllegalStateException("transactions: " + transactions + " (expected: those of the ledger)");
        }
        if (events != ledger.eventSerializer()) {
            throw new IllegalStateException("event serializer: " + events + " (expected: that of the ledger)");
        }
        List<String> findings = ledger.inspect();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the record is not whole: " + findings);
        }
    }
}
