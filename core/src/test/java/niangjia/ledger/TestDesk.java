package niangjia.ledger;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger with a command bus and the till's aggregate on it. */
final class TestDesk implements AutoCloseable {
    static final List<Class<?>> FAMILIES = List.of(TillEvent.class);
    static final Actor OPERATOR =
            new Actor("s1", "Wang", java.util.Set.of(Role.OPERATOR), UnitRef.root("430000"), null);

    final Ledger ledger;
    final SimpleCommandBus bus;
    final EmbeddedEventStore store;
    final JdbcTemplate jdbc;

    TestDesk(LedgerSettings settings) {
        this(Ledger.open(settings, FAMILIES), PessimisticLockFactory.usingDefaults());
    }

    /** Like a node among several: nothing in this JVM keeps two commands on one aggregate apart. */
    static TestDesk withoutLocks(LedgerSettings settings) {
        return new TestDesk(Ledger.open(settings, FAMILIES), NullLockFactory.INSTANCE);
    }

    private TestDesk(Ledger ledger, LockFactory locks) {
        this.ledger = ledger;
        jdbc = new JdbcTemplate(ledger.dataSource());
        store = EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerDispatchInterceptor(new ActorGuard());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new RecordCorrelation()));
        bus.registerHandlerInterceptor(new ActorGuard());
        bus.registerHandlerInterceptor(new TrialGuard());
        bus.registerHandlerInterceptor(new RequestGuard(ledger.requests()));
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Till.class),
                new SimpleResourceParameterResolverFactory(List.of(ledger.numbers())));
        AggregateAnnotationCommandHandler.<Till>builder()
                .aggregateType(Till.class)
                .parameterResolverFactory(parameters)
                .repository(EventSourcingRepository.builder(Till.class)
                        .eventStore(store)
                        .parameterResolverFactory(parameters)
                        .lockFactory(locks)
                        .build())
                .build()
                .subscribe(bus);
    }

    Object send(Object command) {
        return send(command, UUID.randomUUID().toString(), "d");
    }

    Object send(Object command, String requestId, String digest) {
        Map<String, String> meta = new TreeMap<>(OPERATOR.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, requestId);
        meta.put(RecordMeta.REQUEST_DIGEST, digest);
        return send(command, meta);
    }

    /** @throws RuntimeException what the command failed with */
    Object send(Object command, Map<String, String> meta) {
        AtomicReference<Object> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        bus.dispatch(asCommandMessage(command).withMetaData(meta), (sent, answer) -> {
            if (answer.isExceptional()) {
                failure.set(answer.exceptionResult());
            } else {
                result.set(answer.getPayload());
            }
        });
        if (failure.get() instanceof RuntimeException refused) {
            throw refused;
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    List<Object> stream(String till) {
        return store.readEvents(till)
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
