package niangjia.complaint;

/** What was done, by whomever, beside the course of the order. */
public enum ActKind {
    VISIT,
    MEETING,
    INQUIRY,
    TALK,
    EVIDENCE,
    CALCULATION,
    LEGAL_ADVICE,
    MEDIATION_TALK,
    CARE,
    RESCUE,
    RELIEF_PAYMENT,
    URGING,
    JOINT_ACT,
    CASE_MEETING,
    FUNDS_HOLD,
    FOLLOW_UP,
    CONGRESS,
    OUTREACH,
    PAPER,
    OTHER
}
