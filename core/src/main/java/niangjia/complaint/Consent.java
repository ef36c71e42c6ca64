package niangjia.complaint;

/** What a caller is asked to agree to. */
public enum Consent {
    CALL_BACK,
    DISCLOSE_IDENTITY,
    SHARE_WITH_OTHER_BODY
}
