package niangjia.mediation;

/** Why an application is not taken up. */
public enum RejectGround {
    IN_COURT,
    IN_ARBITRATION,
    IN_INSPECTION,
    /** Payouts of the insurance agency, grading of a disability, household helpers and the like. */
    NOT_COVERED,
    NO_OTHER_SIDE,
    ALREADY_SETTLED,
    SHAM
}
