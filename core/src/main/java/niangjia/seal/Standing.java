package niangjia.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the sealing stands in this process after a look.
 *
 * @param at when it was looked, null before the first look
 * @param reason why it was refused, null unless it was
 * @param said what exactly was found; numbers and places, nothing of anybody
 */
public record Standing(State state, @Nullable Instant at, SealRefused.@Nullable Reason reason, String said) {
    /** What came of the look. */
    public enum State {
        /** Nobody has looked yet. */
        BEGINNING,
        /** All that was due is signed. */
        SEALING,
        /** Another process holds the lease. */
        ANOTHER_SEALS,
        /** The clock was set; what is due by it waits for the next look. */
        CLOCK_SET,
        /** The clock lies behind the last checkpoint; sealing goes on when it has caught up. */
        CLOCK_BEHIND,
        /** What would be signed contradicts what was signed: somebody must look. */
        REFUSED,
        /** The database or the anchor could not be reached; tried again at the next look. */
        FAILED
    }

    static Standing of(State state, @Nullable Instant at) {
        return new Standing(state, at, null, "");
    }

    /** Whether nothing will be sealed until somebody does something. */
    public boolean stopped() {
        return state == State.REFUSED;
    }
}
