package niangjia.complaint.read;

import java.time.Instant;
import niangjia.shared.Actor;

/** Which employers may be meant by this? Answered with {@link Matches} of employers alone, as {@link MatchesFor} does. */
public record EmployersLike(Actor viewer, String typed, Instant at, int most) {
    public EmployersLike {
        if (most < 1 || most > MatchesFor.MOST) {
            throw new IllegalArgumentException("most: " + most + " (expected: 1 to " + MatchesFor.MOST + ")");
        }
    }
}
