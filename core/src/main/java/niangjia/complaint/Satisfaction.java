package niangjia.complaint;

/** The caller's verdict. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    NOT_SATISFIED,
    NO_COMMENT
}
