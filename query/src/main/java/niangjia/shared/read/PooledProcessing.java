package niangjia.shared.read;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Registers the processor of a read model, so that no event is lost in silence and none is shown in part. */
public final class PooledProcessing {
    /** One thread at a time per aggregate: right for documents keyed by aggregate id. */
    public static final SequencingPolicy<EventMessage<?>> PER_AGGREGATE =
            event -> SequentialPerAggregatePolicy.instance().getSequenceIdentifierFor(event);

    /** All events one after another, in one segment; the framework's own such policy skips events after a restart. */
    public static final SequencingPolicy<EventMessage<?>> ONE_AFTER_ANOTHER = event -> "one-after-another";

    private PooledProcessing() {}

    /**
     * Registers a pooled streaming processor for the read models of this processing group, per aggregate in sequence,
     * from the first event on. An event whose handler throws goes to the dead letters, with nothing of it shown; a
     * failing store is retried.
     *
     * @param deadLetters opens the durable queue of this group
     */
    public static void register(
            EventProcessingConfigurer configurer,
            String group,
            ProcessorSettings settings,
            Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>> deadLetters) {
        register(configurer, group, settings, Configuration::eventStore, deadLetters, UnaryOperator.identity());
    }

    /**
     * As above, reading from this source.
     *
     * @param source best one that tells when something has come, such as {@link PromptEvents}
     * @param further by whom the segments are worked, where that is not this process alone and with threads of its own
     */
    public static void register(
            EventProcessingConfigurer configurer,
            String group,
            ProcessorSettings settings,
            Function<Configuration, StreamableMessageSource<TrackedEventMessage<?>>> source,
            Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>> deadLetters,
            UnaryOperator<PooledStreamingEventProcessor.Builder> further) {
        configurer.registerPooledStreamingEventProcessor(
                group,
                source,
                (configuration, processor) -> further.apply(processor
                        .initialSegmentCount(settings.segments())
                        .batchSize(settings.batch())
                        .claimExtensionThreshold(settings.claimExtension().toMillis())
                        .enableCoordinatorClaimExtension()
                        .initialToken(StreamableMessageSource::createTailToken)));
        configurer.registerSequencingPolicy(group, c -> PER_AGGREGATE);
        configurer.registerErrorHandler(group, c -> PropagatingErrorHandler.instance());
        configurer.registerListenerInvocationErrorHandler(group, c -> PropagatingErrorHandler.instance());
        configurer.registerDeadLetterQueue(group, deadLetters);
        configurer.registerDeadLetterPolicy(group, c -> withdrawThenEnqueue());
        // letters of before a reset would be applied twice: the replay brings their events again; and whoever works a
        // segment alone puts letters into its queue, so it need not ask the database about every event
        configurer.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (c, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
    }

    /** Empties the read models of this group and replays every event into them. Stops and starts the processor. */
    public static void rebuild(EventProcessingConfiguration processing, String group) {
        StreamingEventProcessor processor = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("group: " + group + " (expected: a streaming one)"));
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    // a message may quote what the handler had unsealed, so the letter names only the kind and the place of the failure
    private static EnqueuePolicy<EventMessage<?>> withdrawThenEnqueue() {
        return (letter, failure) -> {
            // the event is as good as before: the batch is undone and comes again, until the store is back
            StoreAway.orElse(failure);
            Batch.withdraw(letter.message());
            return Decisions.enqueue(new ThrowableCause(failure.getClass().getName(), place(failure)));
        };
    }

    /** The nearest of our own code, since what it called is seldom what is wrong. */
    private static String place(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith("niangjia."))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(StackTraceElement::toString)
                .orElse("unknown place");
    }
}
