package niangjia.mediation;

/** What a member lets a representative do. */
public enum MandatePower {
    ATTEND,
    SETTLE,
    WAIVE,
    RECEIVE_MONEY
}
