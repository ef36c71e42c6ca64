package niangjia.shared.read;

import java.time.Duration;
import java.util.List;

/**
 * What a rebuild beside the live read model found.
 *
 * @param position of the newest event in both
 * @param events handled, those refused included
 * @param refused events that the handler refused, and those of the same aggregate after them
 * @param collections digests of both sides
 * @param different how many documents differ
 * @param differences the first of them, at most {@value Rebuild#MOST_DIFFERENCES}
 * @param held how long the live processor waited
 * @param amended whether documents were changed beside the events meanwhile: then neither switched nor asked about
 * @param switched whether the rebuilt documents are the live ones now
 */
public record RebuildReport(
        String group,
        long position,
        long events,
        long refused,
        List<CollectionDigest> collections,
        int different,
        List<DocumentDifference> differences,
        double eventsPerSecond,
        Duration took,
        Duration held,
        boolean amended,
        boolean switched) {
    public RebuildReport {
        collections = List.copyOf(collections);
        differences = List.copyOf(differences);
    }

    public boolean equal() {
        return different == 0;
    }

    /** In the rebuilt collections. */
    public long documents() {
        return collections.stream()
                .mapToLong(CollectionDigest::rebuiltDocuments)
                .sum();
    }

    /** After the switch, if one followed. */
    RebuildReport withSwitch(boolean done, Duration heldUntil, Duration tookUntil) {
        return new RebuildReport(
                group,
                position,
                events,
                refused,
                collections,
                different,
                differences,
                eventsPerSecond,
                tookUntil,
                heldUntil,
                amended,
                done);
    }
}
