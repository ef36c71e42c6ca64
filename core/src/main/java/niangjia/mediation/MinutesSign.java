package niangjia.mediation;

/** What became of the minutes. */
public enum MinutesSign {
    SIGNED,
    /** Not signed, and the refusal was noted. */
    REFUSED,
    NONE
}
