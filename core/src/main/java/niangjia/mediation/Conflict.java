package niangjia.mediation;

/** What would keep a mediator from being impartial. */
public enum Conflict {
    NONE,
    KIN,
    OWN_INTEREST,
    ADVISED_ONE_SIDE,
    REPRESENTED_ONE_SIDE
}
