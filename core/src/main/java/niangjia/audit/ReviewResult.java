package niangjia.audit;

/** What is said of one item of the checklist in one case, by the record and by the auditor. */
public enum ReviewResult {
    PASS,
    FAIL,
    /** The case never came to where the item begins, or its kind knows no such thing. */
    NOT_APPLICABLE,
    /** The record alone cannot say: the paper file must. */
    UNDECIDABLE
}
