package niangjia.supervision;

/** Why the committee does not take a clue up. */
public enum DeclineReason {
    OUT_OF_SCOPE,
    WITH_AUTHORITY,
    IN_ARBITRATION,
    IN_COURT,
    LAWFULLY_CONCLUDED,
    NOTHING_TO_VERIFY,
    REPEAT
}
