package niangjia.desk;

import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.PromptEvents;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The processor of {@link CaseChain}. It belongs to no read model: an emptied read store does not send it back, and an event
 * it cannot handle yet is tried again until it can, rather than laid aside.
 */
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {
    private static final int SEGMENTS = 2;
    private static final int BATCH = 50;

    @Bean
    ConfigurerModule caseChainProcessing(ObjectProvider<PromptEvents> prompt, ObjectProvider<ReadShare> share) {
        return configurer -> register(configurer.eventProcessing(), prompt, share);
    }

    private static void register(
            EventProcessingConfigurer processing,
            ObjectProvider<PromptEvents> prompt,
            ObjectProvider<ReadShare> share) {
        processing.registerPooledStreamingEventProcessor(
                CaseChain.GROUP,
                c -> prompt.stream()
                        .<StreamableMessageSource<TrackedEventMessage<?>>>map(each -> each)
                        .findFirst()
                        .orElseGet(c::eventStore),
                (configuration, processor) -> processor
                        .initialSegmentCount(SEGMENTS)
                        .batchSize(BATCH)
                        .claimExtensionThreshold(ProcessorSettings.CLAIM_EXTENSION.toMillis())
                        .enableCoordinatorClaimExtension()
                        .initialToken(StreamableMessageSource::createTailToken)
                        .maxSegmentProvider(share.getObject()));
        processing.registerSequencingPolicy(CaseChain.GROUP, c -> PooledProcessing.PER_AGGREGATE);
        processing.registerErrorHandler(CaseChain.GROUP, c -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(CaseChain.GROUP, c -> PropagatingErrorHandler.instance());
    }
}
