package niangjia.shared.terms;

/** How far a term has run, as the screen shows it. */
public enum TermStep {
    /** More than half is left. */
    NORMAL,
    /** Half or less is left. */
    ATTENTION,
    /** A fifth or less is left. */
    URGENT,
    OVERDUE,
    PAUSED
}
