package niangjia.audit;

/** Why data has to go: 个人信息保护法 15, 44 to 49. */
public enum ErasureBasis {
    CONSENT_WITHDRAWN,
    PURPOSE_ENDED,
    RETENTION_OVER,
    UNLAWFUL,
    /** Near kin of one who died, in their own lawful interest. */
    KIN_OF_THE_DEAD;

    /** The union acts of itself: nobody has to prove who they are. */
    public boolean ofItself() {
        return this == PURPOSE_ENDED || this == RETENTION_OVER;
    }
}
