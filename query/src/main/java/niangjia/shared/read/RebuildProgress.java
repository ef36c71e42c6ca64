package niangjia.shared.read;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a rebuild has come.
 *
 * @param events handled
 * @param of how many there are to handle, as far as is known
 */
public record RebuildProgress(Step step, long events, long of, double eventsPerSecond) {
    /** What is being done; in this order, the last three over again while the two differ. */
    public enum Step {
        WAITING,
        REPLAYING,
        COMPARING,
        /** the live processor is held while both stand at the same position */
        HOLDING,
        DONE
    }

    public static final RebuildProgress NOT_YET = new RebuildProgress(Step.WAITING, 0, 0, 0);

    /** Until all events are handled, at the rate so far. */
    public Optional<Duration> left() {
        return eventsPerSecond <= 0 || step != Step.REPLAYING
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (Math.max(0, of - events) * 1000 / eventsPerSecond)));
    }

    public int percent() {
        return of <= 0 ? 0 : (int) Math.min(100, events * 100 / of);
    }
}
