package niangjia.mediation;

/** Where a session stands. */
public enum SessionStatus {
    SCHEDULED,
    HELD,
    CANCELLED,
    MISSED
}
