package niangjia.mediation;

/** The two ways to make an agreement enforceable. */
public enum ReviewKind {
    /** By the arbitrators (仲裁审查). */
    ARBITRAL,
    /** By a court (司法确认). */
    JUDICIAL
}
