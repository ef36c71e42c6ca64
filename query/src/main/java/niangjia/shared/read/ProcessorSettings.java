package niangjia.shared.read;

import java.time.Duration;

/**
 * How a read model's processor runs.
 *
 * @param segments how many parts of the stream are worked side by side; fixed at the first start of a processor
 * @param batch most events in one unit of work, hence in one bulk write and one token write
 * @param claimExtension how often a segment's claim is renewed; well below the token store's claim time-out (10 s)
 */
public record ProcessorSettings(int segments, int batch, Duration claimExtension) {
    public static final int BATCH = 500;
    public static final Duration CLAIM_EXTENSION = Duration.ofSeconds(4);

    public ProcessorSettings {
        if (segments < 1 || batch < 1 || claimExtension.toMillis() < 1) {
            throw new IllegalArgumentException("segments: " + segments + ", batch: " + batch + ", claim extension: "
                    + claimExtension + " (expected: each above zero)");
        }
    }

    /**
     * As many segments as cores, two at least, so that two nodes can share them. Each batch costs a token, a transaction and
     * two questions to the store however few events are in it: fewer segments have larger ones.
     */
    public static ProcessorSettings forThisMachine() {
        return new ProcessorSettings(Math.max(2, Runtime.getRuntime().availableProcessors()), BATCH, CLAIM_EXTENSION);
    }
}
