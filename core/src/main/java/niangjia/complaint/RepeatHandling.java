package niangjia.complaint;

/** What a repeat means for the later contact. */
public enum RepeatHandling {
    /** Same facts and grounds: explained and closed with the earlier one. */
    JOINED,
    /** Linked, yet handled in its own right. */
    HANDLED_SEPARATELY
}
