package niangjia.complaint.read;

/** The heads of the work queue. */
public enum QueueTab {
    /** Waits in the viewer's unit for the first step: to be opened, dispatched or signed. */
    NEW,
    /** Running, and the viewer, or the one in whose place they act, handles it or has the next duty. */
    MINE,
    /** Somebody else must act first: a return, an approval, a review, an extension, a parking, a child case. */
    WAITING,
    /** Came back: a return asked for or approved, a result sent back, a rework ordered. */
    RETURNED,
    /** The result has passed; the caller is to be asked. */
    CALL_BACK,
    /** Closed or declined, the latest first. */
    CLOSED,
    /** Everything in the viewer's reach, the latest contact first. */
    ALL
}
