package niangjia.complaint.read;

import java.time.Instant;
import niangjia.shared.Actor;

/**
 * What does the desk know that may have to do with the call being written down? Answered with {@link Matches}, from
 * memory, and only with what the viewer may see of each matter.
 *
 * @param at when it is asked: newer matters weigh more
 * @param most how many are wanted, 1 to {@value #MOST}
 */
public record MatchesFor(Actor viewer, Typed typed, Instant at, int most) {
    public static final int MOST = 20;
    /** As many as can be taken in during a call. */
    public static final int FEW = 3;

    public MatchesFor {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most: " + most + " (expected: 1 to " + MOST + ")");
        }
    }
}
