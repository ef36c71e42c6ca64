package niangjia.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * Papers as they were signed, served or received, found by the digest that stands in the event. They lie beside the
 * record, sealed, and are never changed: other bytes are another paper. Whatever is answered is on disk.
 */
public interface Papers {
    /** Bytes of one paper; what is scanned is stored page by page. */
    int LONGEST = 8 * 1024 * 1024;

    /**
     * Keeps the bytes. The same bytes again change nothing.
     *
     * @param matter whose paper it is, for example {@code supervision:…}; the papers of one matter share one key
     * @throws RuleViolated {@code record/paper-too-long}, {@code record/paper-empty}
     */
    PaperDigest put(String matter, byte[] bytes, Instant at);

    /**
     * The bytes, which are those of the digest: this is looked at on every read. Empty if there is no such paper in the
     * matter, or its matter was erased.
     *
     * @throws IllegalStateException if what lies there was altered
     */
    Optional<byte[]> get(String matter, PaperDigest digest);

    /** The copy that was put in place of a paper when a person named in it was erased; empty if there is none. */
    default Optional<byte[]> redacted(String matter, PaperDigest digest) {
        return Optional.empty();
    }
}
