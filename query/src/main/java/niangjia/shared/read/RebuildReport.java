package niangjia.shared.read;

import java.util.List;

/**
 * What a rebuild beside the live read model found.
 *
 * @param events handled, those refused included
 * @param refused events that the handler refused, and those of the same aggregate after them
 * @param documents in the rebuilt collections
 * @param differences a line per document that differs, without values; at most {@value Rebuild#MOST_DIFFERENCES}
 */
public record RebuildReport(
        String group, long events, long refused, long documents, List<String> differences, double eventsPerSecond) {
    public boolean equal() {
        return differences.isEmpty();
    }
}
