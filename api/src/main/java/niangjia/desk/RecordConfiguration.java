package niangjia.desk;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import niangjia.audit.DecisionActs;
import niangjia.ledger.ActorGuard;
import niangjia.ledger.ClashRetry;
import niangjia.ledger.Ledger;
import niangjia.ledger.RecordCorrelation;
import niangjia.ledger.RecordFollower;
import niangjia.ledger.RequestGuard;
import niangjia.ledger.ServedRecord;
import niangjia.ledger.TrialGuard;
import niangjia.ledger.WrittenElsewhere;
import niangjia.rules.read.LiveTerms;
import niangjia.shared.BookedSpans;
import niangjia.shared.Bookings;
import niangjia.shared.CredentialStore;
import niangjia.shared.DeskTime;
import niangjia.shared.Drafts;
import niangjia.shared.ErasureShelf;
import niangjia.shared.Numbers;
import niangjia.shared.Openings;
import niangjia.shared.Papers;
import niangjia.shared.PersonRights;
import niangjia.shared.Seals;
import niangjia.shared.SeatSettingsStore;
import niangjia.shared.StoredBytes;
import niangjia.shared.StoredEvents;
import niangjia.shared.StoredRecord;
import niangjia.shared.web.seen.DecidingActs;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Every part of the framework that touches the record, named one by one: what is left to defaults may be in memory. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    /** That of the record: two nodes must not disagree about when a term has run out. */
    @Bean
    Clock clock(Ledger ledger) {
        return ledger.clock().withZone(DeskTime.ZONE);
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(DeskSettings settings) {
        return Ledger.open(settings.ledger(), EventFamilies.ALL);
    }

    @Bean
    Seals seals(Ledger ledger) {
        return ledger.seals();
    }

    @Bean
    Numbers numbers(Ledger ledger) {
        return ledger.numbers();
    }

    @Bean
    Bookings bookings(Ledger ledger) {
        return ledger.bookings();
    }

    @Bean
    BookedSpans bookedSpans(Ledger ledger) {
        return ledger.bookedSpans();
    }

    /** Read from the record at once, and not from a read model: see {@link TermsParameter} for who decides by it. */
    @Bean(destroyMethod = "close")
    LiveTerms liveTerms(EventStore record) {
        return new LiveTerms(record);
    }

    @Bean
    CredentialStore credentials(Ledger ledger) {
        return ledger.credentials();
    }

    @Bean
    SeatSettingsStore seatSettings(Ledger ledger) {
        return ledger.seatSettings();
    }

    @Bean
    StoredEvents storedEvents(Ledger ledger) {
        return ledger.storedEvents();
    }

    @Bean
    DecidingActs decidingActs() {
        return DecisionActs::decidesOn;
    }

    @Bean
    Openings openings(Ledger ledger) {
        return ledger.openings();
    }

    @Bean
    Papers papers(Ledger ledger) {
        return ledger.papers();
    }

    /** First of those that could be one: the shelf behind it is the same thing. */
    @Bean
    @Primary
    PersonRights personRights(Ledger ledger) {
        return ledger.personRights();
    }

    @Bean
    ErasureShelf erasureShelf(Ledger ledger) {
        return ledger.erasureShelf();
    }

    @Bean
    StoredBytes storedBytes(Ledger ledger) {
        return ledger.storedBytes();
    }

    @Bean
    Drafts drafts(Ledger ledger) {
        return ledger.drafts();
    }

    @Bean
    StoredRecord storedRecord(Ledger ledger) {
        return ledger.stored();
    }

    @Bean
    TransactionManager axonTransactionManager(Ledger ledger) {
        return ledger.processorTransactions();
    }

    @Bean
    EventStorageEngine eventStorageEngine(Ledger ledger) {
        return ledger.engine();
    }

    @Bean(destroyMethod = "shutDown")
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false", matchIfMissing = true)
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** Where a server keeps the record: has caught up when it is here. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    RecordFollower recordFollower(Ledger ledger, ServedRecord served) {
        return ledger.follow(served);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    SmartInitializingSingleton writtenElsewhere(EventStore store) {
        return () -> store.registerDispatchInterceptor(new WrittenElsewhere());
    }

    @Bean
    TokenStore tokenStore(Ledger ledger) {
        return ledger.tokens();
    }

    @Bean
    @Primary
    Serializer serializer(Ledger ledger) {
        return ledger.serializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Ledger ledger) {
        return ledger.serializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Ledger ledger) {
        return ledger.eventSerializer();
    }

    @Bean
    CorrelationDataProvider recordCorrelation() {
        return new RecordCorrelation();
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService clashRetries() {
        return Executors.newSingleThreadScheduledExecutor();
    }

    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            Ledger ledger, CorrelationDataProvider correlation, ObjectProvider<RecordFollower> follower) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        ActorGuard actors = new ActorGuard();
        bus.registerDispatchInterceptor(actors);
        bus.registerHandlerInterceptor(actors);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        bus.registerHandlerInterceptor(new TrialGuard());
        bus.registerHandlerInterceptor(new RequestGuard(
                ledger.requests(),
                follower.stream().map(RecordFollower::begun).findFirst().orElse(null)));
        return bus;
    }

    /** With the framework's one emitter, to which read models tell; without transactions: who waits for a read model to show something must not keep a connection from those who write. */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(CorrelationDataProvider correlation, org.axonframework.config.Configuration axon) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus, ScheduledExecutorService clashRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new ClashRetry(clashRetries))
                .build();
    }
}
