package niangjia.supervision.read;

/** Which committees are looked at. */
public enum CommitteeFilter {
    ALL,
    IN_TERM,
    /** Those that stand although their term has run out. */
    OVERDUE,
    DISSOLVED
}
