package niangjia.supervision;

/** Where a hand-over stands. */
public enum ReferralStatus {
    PREPARED,
    SENT,
    RECEIVED,
    REFUSED,
    ANSWERED,
    WITHDRAWN
}
