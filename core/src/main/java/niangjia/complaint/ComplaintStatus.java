package niangjia.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
    LOGGED,
    OPEN,
    DISPATCHED,
    RETURN_REQUESTED,
    SIGNED,
    PARKED,
    /** The handler has reported; the head of the unit has not yet approved. */
    AWAITING_APPROVAL,
    REPORTED,
    REVIEWED,
    CALLED_BACK,
    CLOSED,
    DECLINED
}
