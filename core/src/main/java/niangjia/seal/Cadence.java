package niangjia.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When to seal: at intervals, and once behind each midnight. Of days on which nothing ran only the last is closed.
 *
 * @param zone whose midnight it is
 */
public record Cadence(Duration interval, ZoneId zone) {
    public Cadence {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval: " + interval + " (expected: > 0)");
        }
    }

    /**
     * What is due now.
     *
     * @param last time of the last checkpoint, null if there is none
     * @param closed the last day that was closed, null if there is none
     */
    public Optional<Due> due(@Nullable Instant last, @Nullable LocalDate closed, Instant now) {
        if (last == null) {
            return Optional.of(new Due(null));
        }
        LocalDate ended = now.atZone(zone).toLocalDate().minusDays(1);
        LocalDate begun = last.atZone(zone).toLocalDate();
        if (closed == null ? !begun.isAfter(ended) : closed.isBefore(ended)) {
            return Optional.of(new Due(ended));
        }
        return now.isBefore(last.plus(interval)) ? Optional.empty() : Optional.of(new Due(null));
    }
}
