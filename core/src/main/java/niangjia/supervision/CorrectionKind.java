package niangjia.supervision;

/** What was set right. */
public enum CorrectionKind {
    MONEY_PAID,
    INSURANCE,
    HOURS,
    CONTRACT,
    SAFETY,
    RULE_CHANGED,
    /** A workers' congress has decided it. */
    CONGRESS,
    REINSTATED,
    UNION_RIGHT,
    OTHER
}
