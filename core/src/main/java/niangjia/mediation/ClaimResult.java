package niangjia.mediation;

/** What became of a claim. */
public enum ClaimResult {
    OPEN,
    SETTLED,
    WAIVED,
    /** Somebody paid it before. */
    PAID_BEFORE,
    WITHDRAWN
}
