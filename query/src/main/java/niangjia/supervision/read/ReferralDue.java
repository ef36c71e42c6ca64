package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock of a hand-over.
 *
 * @param clock {@code receipt}, {@code chase} or {@code informWorker}
 * @param provisional the calendar of that year is not yet published
 */
public record ReferralDue(
        String termId, String clock, LocalDate dueOn, Instant dueAt, boolean provisional, State state) {
    /** How it stands on the record. */
    public enum State {
        RUNNING,
        LAPSED,
        MET,
        /** Met after its end. */
        LATE,
        STOPPED
    }

    public boolean open() {
        return state == State.RUNNING || state == State.LAPSED;
    }
}
