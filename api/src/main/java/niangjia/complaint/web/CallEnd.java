package niangjia.complaint.web;

/** How a contact leaves the call sheet. */
enum CallEnd {
    /** An order of its own is opened. */
    ORDER,
    /** Answered while speaking; no order. */
    ANSWER,
    /** About a matter that is open already: that one is urged, this one joins it. */
    URGE,
    /** About a matter that is open already: what is new goes there, this one joins it. */
    ADD,
    /** Only kept; somebody decides later. */
    LOG
}
