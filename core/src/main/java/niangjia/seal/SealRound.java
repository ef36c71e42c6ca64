package niangjia.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import niangjia.verify.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is due at each look. It keeps no plan: what is due follows from the checkpoints, so that a restart, a missed
 * look or a second process changes nothing. It reads no clock: whoever calls says what time it is, and how much has passed.
 */
public final class SealRound {
    /** A clock that differs by more from the time that has passed was set. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private final RecordSeal seal;
    private final Cadence cadence;
    private volatile Standing standing = Standing.of(Standing.State.BEGINNING, null);
    private @Nullable Instant lastLook;
    private long lastNanos;

    public SealRound(RecordSeal seal, Cadence cadence) {
        this.seal = seal;
        this.cadence = cadence;
    }

    /** What came of the last look. */
    public Standing standing() {
        return standing;
    }

    /**
     * One look; it never throws for what may pass by itself.
     *
     * @param nanos of a clock nobody can set
     */
    public synchronized Standing look(Instant instant, long nanos) {
        Instant now = instant.truncatedTo(ChronoUnit.SECONDS);
        if (wasSet(now, nanos)) {
            standing = Standing.of(Standing.State.CLOCK_SET, now);
        } else if (!rests(now)) {
            standing = judged(now);
        }
        return standing;
    }

    /** Seals what is new at once, for whoever is about to take it out of the house. */
    public synchronized Standing sealNow(Instant instant) {
        Instant now = instant.truncatedTo(ChronoUnit.SECONDS);
        standing = guarded(now, () -> {
            Optional<Checkpoint> last = seal.last();
            boolean behind = last.isPresent() && now.isBefore(last.get().time());
            return behind || !somethingNew(last) ? null : seal.seal(now);
        });
        return standing;
    }

    /** The last checkpoint before a clean stop, so that nothing stays unsealed while nobody runs; then others may seal. */
    public synchronized Standing end(Instant instant) {
        Standing last = sealNow(instant);
        seal.release();
        return last;
    }

    /** What was refused is asked again no sooner than the next checkpoint would be due: closing a day reads all rows. */
    private boolean rests(Instant now) {
        Instant at = standing.at();
        return standing.stopped() && at != null && now.isBefore(at.plus(cadence.interval()));
    }

    private Standing judged(Instant now) {
        return guarded(now, () -> {
            Optional<Checkpoint> last = seal.last();
            if (last.isPresent() && now.isBefore(last.get().time())) {
                return null;
            }
            Optional<Due> due = seal.due(cadence, now);
            if (due.isEmpty()) {
                return null;
            }
            if (due.get().day() != null) {
                return seal.close(due.get().day(), now);
            }
            return somethingNew(last) ? seal.seal(now) : null;
        });
    }

    private boolean somethingNew(Optional<Checkpoint> last) {
        return seal.head() != last.map(Checkpoint::size).orElse(0L);
    }

    private Standing guarded(Instant now, Work work) {
        try {
            Outcome outcome = work.done();
            if (outcome != null && outcome.kind() == Outcome.Kind.ANOTHER_SEALS) {
                return Standing.of(Standing.State.ANOTHER_SEALS, now);
            }
            boolean behind =
                    seal.last().filter(last -> now.isBefore(last.time())).isPresent();
            return Standing.of(behind ? Standing.State.CLOCK_BEHIND : Standing.State.SEALING, now);
        } catch (SealRefused refused) {
            return new Standing(Standing.State.REFUSED, now, refused.reason(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            return new Standing(
                    Standing.State.FAILED, now, null, failed.getClass().getName());
        }
    }

    private boolean wasSet(Instant now, long nanos) {
        Instant last = lastLook;
        boolean set = last != null
                && Duration.between(last.plusNanos(nanos - lastNanos), now)
                                .abs()
                                .compareTo(DRIFT)
                        > 0;
        lastLook = now;
        lastNanos = nanos;
        return set;
    }

    /** What is to be done in a look. */
    private interface Work {
        @Nullable
        Outcome done();
    }
}
