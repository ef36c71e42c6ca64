package niangjia.mediation.read;

/** How an entry on the roster stands on a day, for those who look. */
public enum MediatorState {
    /** Entered, and the first day is still to come. */
    NOT_YET,
    ON_ROSTER,
    /** On the roster, and no longer within {@link MediatorRegistry#SOON} days. */
    ENDING,
    EXPIRED,
    SUSPENDED,
    LEFT;

    /** Whether they may mediate on the day. */
    public boolean valid() {
        return this == ON_ROSTER || this == ENDING;
    }
}
