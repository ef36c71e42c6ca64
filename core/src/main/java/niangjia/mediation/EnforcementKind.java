package niangjia.mediation;

/** Ways to money that was promised and did not come. */
public enum EnforcementKind {
    PAYMENT_ORDER,
    ARBITRATION,
    JUDICIAL_ENFORCEMENT,
    /** To sue on the agreement itself. */
    LAWSUIT
}
