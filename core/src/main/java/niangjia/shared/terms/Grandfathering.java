package niangjia.shared.terms;

/** What a new pack does to terms that are already running. */
public enum Grandfathering {
    /** A term started before the effective day keeps the pack it started under. */
    STARTED_KEEP,
    /** Every open term is counted anew under the new pack. */
    ALL_OPEN_MOVE
}
