package niangjia.supervision;

/** Whose word was heard. */
public enum HeardSide {
    WORKER,
    EMPLOYER,
    OTHER
}
