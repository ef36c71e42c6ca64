package niangjia.organisation.read;

/** How a person stands to the desk. The last two are told to administrators alone. */
public enum StaffState {
    IN_SERVICE,
    LEFT,
    LOCKED_OUT,
    /** The secret in use was given by another and must be changed at the next sign-in. */
    ONE_TIME_SECRET
}
