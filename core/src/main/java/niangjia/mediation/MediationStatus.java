package niangjia.mediation;

/** Where a mediation case stands. */
public enum MediationStatus {
    RECEIVED,
    /** Not a matter for mediation, and the right route was told. */
    REJECTED,
    SCREENED,
    CONSENT_ASKED,
    /** The other side does not want to mediate. */
    REFUSED,
    CONSENTED,
    ACCEPTED,
    /** The sides have talked. */
    MEDIATING,
    /** It looks like a sham; nothing goes on until that is cleared up. */
    SUSPENDED,
    /** The agreement lies there to be signed. */
    DRAFTED,
    /** The agreement binds, and is being performed. */
    EFFECTIVE,
    DEFAULTED,
    PERFORMED,
    /** Ended without an agreement. */
    FAILED,
    CLOSED,
    ARCHIVED
}
