package niangjia.shared;

/** The hats of the desk; a person wears them in a unit, from a day to a day. */
public enum Role {
    OPERATOR,
    DISPATCHER,
    HANDLER,
    SUPERVISOR,
    MEDIATOR,
    AUDITOR,
    CHAIR,
    ADMINISTRATOR,
    /** Acts of the desk itself: policies and sweepers. No person can hold it. */
    SYSTEM
}
