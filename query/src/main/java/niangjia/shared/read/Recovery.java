package niangjia.shared.read;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an emptied read store needs: tokens that say "done" about documents that are gone must begin again. */
public final class Recovery {
    private static final Logger log = LoggerFactory.getLogger(Recovery.class);
    private static final int BEFORE_THE_PROCESSORS = Phase.INBOUND_EVENT_CONNECTORS - 1;
    /** Longer than the claim of a process that died, which the token store honours for 10 s. */
    private static final Duration CLAIM = Duration.ofSeconds(15);

    private Recovery() {}

    /**
     * From now on each start first looks whether the store was emptied, and if so sends the processors of these groups
     * back to the first event, before they start. The start fails if another process works on them,
     * unless that one has just begun them itself.
     *
     * @param filling takes those that are far behind
     * @param parts of the groups, in the order in which they are to be filled
     * @param releaseTokens takes segments from processes that died; run only where the store is embedded, since no other
     *     process can be feeding that one
     */
    public static void register(
            Configurer configurer,
            Function<Configuration, ReadStore> store,
            Function<Configuration, Filling> filling,
            List<List<String>> parts,
            Runnable releaseTokens) {
        configurer.registerComponent(Filling.class, filling);
        configurer.onInitialize(configuration -> {
            configuration.onStart(BEFORE_THE_PROCESSORS, () -> {
                recover(configuration, store.apply(configuration), parts, releaseTokens);
            });
            configuration.onShutdown(
                    BEFORE_THE_PROCESSORS,
                    () -> configuration.getComponent(Filling.class).close());
        });
    }

    private static void recover(
            Configuration configuration, ReadStore store, List<List<String>> parts, Runnable releaseTokens) {
        if (store.isEmbedded()) {
            releaseTokens.run();
        }
        boolean emptied = store.uncleanStop() || store.startedEmpty();
        Collection<String> filled = configuration.getComponent(Filling.class).begin(parts, emptied);
        if (emptied) {
            log.info("read models begin at the first event");
            parts.stream()
                    .flatMap(List::stream)
                    .filter(group -> !filled.contains(group))
                    .forEach(group -> begin(configuration, store, group));
            if (!store.isEmbedded()) {
                store.begun();
            }
        }
    }

    private static void begin(Configuration configuration, ReadStore store, String group) {
        StreamingEventProcessor processor = configuration
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("group: " + group + " (expected: a streaming one)"));
        long deadline = System.nanoTime() + CLAIM.toNanos();
        while (true) {
            try {
                processor.resetTokens();
                return;
            } catch (UnableToClaimTokenException held) {
                if (!store.isEmbedded() && store.hasBegun()) {
                    // another node began at the same time, was first, and feeds this one already
                    return;
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(group + " is worked on by another process", held);
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
