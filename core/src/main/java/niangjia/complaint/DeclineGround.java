package niangjia.complaint;

/** Why the desk may not take a matter on. */
public enum DeclineGround {
    COURT,
    ARBITRATION,
    DISCIPLINE,
    ADMINISTRATIVE_REVIEW,
    INFORMATION_DISCLOSURE,
    PETITION_PENDING,
    STATE_SECRET_OR_PRIVACY,
    LAWFULLY_CONCLUDED,
    NOT_A_UNION_MATTER
}
