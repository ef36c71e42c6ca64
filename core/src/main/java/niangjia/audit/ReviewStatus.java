package niangjia.audit;

/** Where a file review stands. */
public enum ReviewStatus {
    /** Period, units, seed and size stand; nothing is drawn yet. */
    OPENED,
    /** The sample is drawn and is being judged. */
    DRAWN,
    CLOSED
}
