package niangjia.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * An opening as it stands in the record.
 *
 * @param number from 1, without a gap
 * @param again how often the same was shown to the same reader on the same screen in the minutes after
 * @param last when it was last shown so; the time of the opening itself if never
 * @param others how many persons in matters of other units the reader had been shown by name in {@link #SHORT_TIME}, up to this
 *     opening
 */
public record KeptOpening(long number, Opening opening, int again, Instant last, int others) {
    /** Within which many are too many. */
    public static final Duration SHORT_TIME = Duration.ofMinutes(10);
    /** As many persons of other units in a short time are unusual. */
    public static final int MANY = 20;

    public boolean unusual() {
        return others >= MANY;
    }
}
