package niangjia.audit;

import java.util.List;

/**
 * What the comparison of a live and a rebuilt read model found, as it is stored. No value of a document stands in it.
 *
 * @param position of the newest event in both
 * @param events replayed
 * @param refused events that the read model refused
 * @param collections with their digests on both sides
 * @param different documents that differ
 * @param differences the first of them
 * @param eventsPerSecond of the replay
 * @param heldMillis how long the live processor waited
 */
public record RebuildFindings(
        long position,
        long events,
        long refused,
        List<Collection> collections,
        long different,
        List<Difference> differences,
        long eventsPerSecond,
        long tookMillis,
        long heldMillis) {
    /** SHA-256 over the canonical digests of all documents in ascending order, as lower-case hex. */
    public record Collection(
            String name, long liveDocuments, String liveDigest, long rebuiltDocuments, String rebuiltDigest) {}

    /** @param kind {@code ONLY_LIVE}, {@code ONLY_REBUILT} or {@code CHANGED} */
    public record Difference(String collection, String documentId, String kind, List<Field> fields) {
        public Difference {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param live kind and size of what stands there
     * @param rebuilt kind and size of what the record makes of it
     */
    public record Field(String name, String live, String rebuilt) {}

    public RebuildFindings {
        collections = List.copyOf(collections);
        differences = List.copyOf(differences);
    }

    /** Same documents on both sides. */
    public boolean same() {
        return different == 0;
    }
}
