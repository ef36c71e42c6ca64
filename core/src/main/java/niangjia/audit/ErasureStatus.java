package niangjia.audit;

/** Where a request to be erased stands. */
public enum ErasureStatus {
    RECEIVED,
    /** The data is kept and protected, and nothing else is done with it. */
    RESTRICTED,
    PROPOSED,
    APPROVED,
    /** The keys are gone; what was made readable with them before is being removed. */
    DESTROYED,
    /** No node of the desk has a key in memory any more. */
    FORGOTTEN,
    SWEPT,
    CERTIFIED,
    REFUSED
}
