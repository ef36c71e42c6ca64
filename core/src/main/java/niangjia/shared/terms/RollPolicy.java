package niangjia.shared.terms;

/** Where a last day goes that is a day off. */
public enum RollPolicy {
    /** It stays. */
    NONE,
    /** The first working day after it (顺延). */
    NEXT_WORKING_DAY,
    /** The last working day before it, but never before the day of the start. */
    PREVIOUS_WORKING_DAY
}
