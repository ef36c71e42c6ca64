package niangjia.audit;

/** Where one finding stands. */
public enum ReviewFindingStatus {
    /** Waits for the answer of the unit. */
    RAISED,
    /** Waits for the auditor's look at the answer. */
    ANSWERED,
    /** The auditor stays with it: it must be mended. */
    UPHELD,
    /** The answer convinced; what it promised has still to be seen done. */
    ACCEPTED,
    CLOSED;

    /** Whether the unit must answer. */
    public boolean awaitsAnswer() {
        return this == RAISED || this == UPHELD;
    }
}
