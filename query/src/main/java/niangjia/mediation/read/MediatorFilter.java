package niangjia.mediation.read;

/** Which entries of the roster are looked at. */
public enum MediatorFilter {
    ALL,
    /** Those who may mediate. */
    ON_ROSTER,
    ENDING,
    EXPIRED,
    SUSPENDED,
    LEFT
}
