package niangjia.supervision.read;

/** A figure of coverage, and the list behind it. */
public enum CoveragePart {
    /** Those that ought to have a committee. */
    DUE,
    COVERED,
    /** Of those that ought to have one, those with none at all. */
    MISSING,
    /** Of those that ought to have one, those whose committee has outlived its term. */
    OVERDUE,
    /** Employers of whose members nothing is known. */
    UNKNOWN
}
