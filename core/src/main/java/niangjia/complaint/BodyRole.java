package niangjia.complaint;

/** The part another body takes in a case. */
public enum BodyRole {
    LEAD,
    CO_HANDLER,
    CO_MEDIATOR,
    WITNESS,
    ADVISER,
    RESCUER,
    FUNDER,
    OBSERVER
}
