package niangjia.audit;

/** What a rebuild is for. */
public enum RebuildKind {
    /** becomes the live read model if it is equal */
    SWITCH,
    /** as {@link #SWITCH}, and also if it differs: two people have looked at how */
    SWITCH_ALL_THE_SAME,
    /** compared and thrown away */
    COMPARE,
    /** as {@link #COMPARE}, chosen by a seed */
    SAMPLE;

    public boolean switches() {
        return this == SWITCH || this == SWITCH_ALL_THE_SAME;
    }
}
