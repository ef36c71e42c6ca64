package niangjia.supervision.read;

/** How an employer stands with its committee on a day. */
public enum CommitteeCover {
    /** It has no union of its own, or that union has no committee. */
    NONE,
    IN_TERM,
    /** It stands, but its term has run out without an election. */
    OUTLIVED
}
