package niangjia.audit;

/** Why a request is turned down. */
public enum RefusalGround {
    IDENTITY_NOT_PROVED,
    LEGAL_TERM_RUNS,
    NOT_THEIR_DATA,
    NOTHING_KEPT,
    WITHDRAWN
}
