package niangjia.rules.read;

/** What becomes of a term: it stands in the first of these that fits. */
public enum MoveGroup {
    /** Would be late at once. */
    NEWLY_OVERDUE,
    EARLIER,
    LATER,
    /** The same day, but certain from then on. */
    FIRM
}
