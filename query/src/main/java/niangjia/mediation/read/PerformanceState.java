package niangjia.mediation.read;

/** How a promise stands on a day. The first that fits, from below: what was done, then what is asked for it, then its day. */
public enum PerformanceState {
    /** Its day lies more than a week ahead. */
    COMING,
    /** Its day is one of the next six. */
    DUE_SOON,
    DUE_TODAY,
    /** Something came, and the day of the rest has not passed. */
    PARTLY_PAID,
    /** Its day has passed. */
    LATE,
    /** Its day has passed, and the default is on record. */
    DEFAULTED,
    /** Overdue, and a court or an arbitrator is asked for it. */
    IN_ENFORCEMENT,
    /** Not done, and the case is closed: it is followed elsewhere. */
    LEFT,
    /** Other than money, looked at and found done. */
    CHECKED,
    PAID_LATE,
    PAID
}
