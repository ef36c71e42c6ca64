package niangjia.complaint;

/** What a union of another place answered. */
public enum CooperationAnswer {
    ACCEPTED,
    DECLINED
}
