package niangjia.mediation;

/** What came of it. */
public enum ReviewResult {
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
