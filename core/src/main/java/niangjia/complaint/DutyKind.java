package niangjia.complaint;

/** A result that is not money. */
public enum DutyKind {
    REINSTATEMENT,
    LIGHTER_WORK,
    CERTIFICATE,
    INSURANCE_PAYMENT,
    CONTRACT_SIGNED,
    LEAVE_GRANTED,
    SAFETY_MEASURE,
    RULE_CHANGED,
    BARGAINING,
    JOINING_UNION,
    CONGRESS_VOTE,
    APOLOGY,
    OTHER
}
