package niangjia.mediation.read;

/** What was promised. */
public enum PromiseKind {
    /** An instalment. */
    MONEY,
    /** Something else that is to be done, and looked at. */
    DUTY
}
