package niangjia.seal;

import niangjia.verify.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What came of sealing.
 *
 * @param checkpoint the new one, null if none was made
 */
public record Outcome(Kind kind, @Nullable Checkpoint checkpoint) {
    /** What happened. */
    public enum Kind {
        SEALED,
        /** Nothing has come since the last checkpoint, or the day is closed already. */
        NOTHING_NEW,
        ANOTHER_SEALS
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, null);
    }
}
