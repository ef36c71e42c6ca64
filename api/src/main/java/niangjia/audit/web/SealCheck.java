package niangjia.audit.web;

import java.time.Instant;
import niangjia.seal.StreamSeal;
import niangjia.verify.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What checking one case gave, just now and by the desk itself.
 *
 * @param result HOLDS, BROKEN or NOT_SEALED
 * @param since the first checkpoint over the last sealed entry; null if none is
 * @param report of the verifier, in the reader's language
 */
record SealCheck(
        Result result,
        Instant at,
        StreamSeal standing,
        @Nullable Checkpoint since,
        String report) {
    /** What a reader needs to know first. */
    enum Result {
        HOLDS,
        BROKEN,
        NOT_SEALED
    }
}
