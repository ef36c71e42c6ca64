package niangjia.desk;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import niangjia.ledger.Ledger;
import niangjia.ledger.RecordFollower;
import niangjia.shared.read.Courses;
import niangjia.shared.read.Filling;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.PromptEvents;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Recovery;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** One processing group per read model, each with its own tokens and dead letters in the record's database. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {
    /** What is shown of the record itself since. */
    private static final Set<String> FORMER = Set.of("case_timeline", "supervision_timeline", "mediation_timeline");

    /** Fewer events than these each processor has read in a few seconds. */
    static final long WORTH_FILLING = 5_000;

    @Bean(destroyMethod = "close")
    ReadStore readStore(DeskSettings settings, Ledger ledger) {
        ReadStore store = ReadStore.open(settings.reading());
        store.dropFormer(FORMER);
        return store;
    }

    @Bean
    Courses courses(EventStore record) {
        return record::readEvents;
    }

    @Bean
    ConfigurerModule recovery(Ledger ledger, ObjectProvider<ScratchModels> models) {
        return configurer -> Recovery.register(
                configurer,
                c -> c.getComponent(ReadStore.class),
                c -> new Filling(
                        c.getComponent(ReadStore.class),
                        c.eventStore(),
                        c.parameterResolverFactory(),
                        new Filling.Models(
                                group -> models.getObject().of(group),
                                new HeldProcessors(ledger),
                                ProcessorSettings.forThisMachine(),
                                WORTH_FILLING,
                                group -> ledger.deadLetters(group).clear()),
                        ledger.tokensHeldBack(),
                        ledger.processorTransactions()),
                ReadModels.PARTS,
                ledger::releaseTokens);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    PromptEvents promptEvents(EventStore store, ObjectProvider<RecordFollower> follower) {
        return new PromptEvents(
                store instanceof EmbeddedEventStore own
                        ? own
                        : follower.getObject().store());
    }

    /** What lives in a file of this process is fed by it alone. */
    @Bean
    ReadShare readShare(Ledger ledger, ReadStore store) {
        return store.isEmbedded() ? ReadShare.all() : ReadShare.among(ledger.join());
    }

    @Bean(destroyMethod = "close")
    ReadThreads readThreads(ReadStore store) {
        return store.isEmbedded()
                ? ReadThreads.few(Math.max(2, Runtime.getRuntime().availableProcessors()))
                : ReadThreads.ofTheirOwn();
    }

    @Bean
    ConfigurerModule readModels(
            Ledger ledger,
            ObjectProvider<PromptEvents> prompt,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<ReadShare> share,
            ObjectProvider<ReadThreads> threads) {
        return configurer -> ReadModels.GROUPS.forEach(group -> {
            configurer.eventProcessing().registerTransactionManager(group, c -> ledger.readingTransactions());
            meters.ifAvailable(registry -> configurer
                    .eventProcessing()
                    .registerHandlerInterceptor(group, c -> new BatchTimes(registry, group)));
            PooledProcessing.register(
                    configurer.eventProcessing(),
                    group,
                    ProcessorSettings.forThisMachine(),
                    c -> prompt.stream()
                            .<StreamableMessageSource<TrackedEventMessage<?>>>map(each -> each)
                            .findFirst()
                            .orElseGet(c::eventStore),
                    c -> ledger.deadLetters(group),
                    processor -> threads.getObject().given(processor.maxSegmentProvider(share.getObject())));
        });
    }
}
