package niangjia.audit;

/** By which day a case belongs to the period of a review. */
public enum ReviewBasis {
    /** The last time it was closed or declined. */
    CLOSED,
    REGISTERED
}
