package niangjia.supervision;

/** Whether there is a committee. */
public enum CommitteeStatus {
    STANDING,
    DISSOLVED
}
