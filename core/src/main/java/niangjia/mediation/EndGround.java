package niangjia.mediation;

/** Why a mediation ends without an agreement. */
public enum EndGround {
    REFUSED,
    DEADLOCK,
    EXPIRED,
    NO_SHOW,
    WITHDRAWN,
    SHAM,
    /** The sides made it up without the desk. */
    SETTLED_THEMSELVES
}
