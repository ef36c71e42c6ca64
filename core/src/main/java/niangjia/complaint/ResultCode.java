package niangjia.complaint;

/** What the handling unit says came of it; the caller's own word is in the call-back. */
public enum ResultCode {
    SOLVED,
    PARTLY_SOLVED,
    /** Promised, with a date: not the same as paid or done. */
    PROMISED,
    EXPLAINED,
    ROUTED,
    NOT_SOLVED,
    WITHDRAWN
}
