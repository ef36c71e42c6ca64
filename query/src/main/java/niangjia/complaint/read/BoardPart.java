package niangjia.complaint.read;

/** What a place or a figure of the board holds. */
public enum BoardPart {
    /** Ended unmet, and is still to be done. */
    OVERDUE,
    /** Ends on one day that is shown. */
    DAY,
    /** Ends after the last day that is shown. */
    LATER,
    /** Stands still. */
    PAUSED,
    /** In hand without a term. */
    UNDATED,
    /** All that is in hand. */
    IN_HAND,
    /** Handling that fell due since the month began, done or not. */
    FELL_DUE,
    /** Of those, what was not done in time. */
    FELL_LATE,
    /** What callers rated since the month began. */
    RATED,
    /** Of those, what they were not satisfied with. */
    UNHAPPY
}
