package niangjia.audit;

/** What a unit answers to a finding. */
public enum ReviewAnswer {
    /** It is so; the words say what is done about it. */
    ACCEPTS,
    /** It is not so; the words say why. */
    CONTESTS
}
