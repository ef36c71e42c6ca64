package niangjia.shared.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Holds a processor of this process by stopping it. */
final class ProcessorStandstill implements Standstill {
    private final Configuration configuration;

    ProcessorStandstill(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Positions now(String group) {
        TokenStore tokens = configuration.getComponent(TokenStore.class);
        Map<Integer, Long> positions = new TreeMap<>();
        for (int segment : tokens.fetchSegments(group)) {
            TrackingToken token = tokens.fetchToken(group, segment);
            positions.put(segment, token == null ? -1 : token.position().orElse(-1));
        }
        return Positions.of(positions);
    }

    @Override
    public <T> T held(String group, Function<Positions, T> work) {
        StreamingEventProcessor processor = configuration
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            return work.apply(now(group));
        } finally {
            processor.start();
        }
    }
}
