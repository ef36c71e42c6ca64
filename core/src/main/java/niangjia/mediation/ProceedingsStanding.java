package niangjia.mediation;

/** How a body outside stands to the mediation of a matter it has or had. */
public enum ProceedingsStanding {
    /** It sent the matter here. */
    SENT,
    /** It lets mediation go on beside it. */
    AGREED,
    PENDING,
    ENDED
}
