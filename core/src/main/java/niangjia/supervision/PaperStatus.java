package niangjia.supervision;

/** Where one paper stands. */
public enum PaperStatus {
    DRAFTED,
    REVIEWED,
    SIGNED,
    /** It has its number. */
    ISSUED,
    SEALED,
    /** A public notice runs; when it has run out the paper counts as served. */
    NOTICED,
    SERVED,
    /** The addressee would not take it, before witnesses. */
    REFUSED,
    /** A public reminder is out. */
    PUBLISHED,
    /** The day for the reply has passed. */
    LAPSED,
    ANSWERED,
    REPLY_ACCEPTED,
    REPLY_REJECTED,
    FILED,
    NOT_FILED,
    /** The authority has ended its own case. */
    CLOSED_THERE,
    RESULT_HEARD,
    /** Never used; if it had a number, the number stays taken. */
    VOID;

    /** Something is still to come of it: a draft, a service, a reply or a judgment. */
    public boolean underWay() {
        return switch (this) {
            case DRAFTED, REVIEWED, SIGNED, ISSUED, SEALED, NOTICED, SERVED, ANSWERED -> true;
            default -> false;
        };
    }

    /** The employer did not do what the paper asked. */
    public boolean failed() {
        return this == LAPSED || this == REFUSED || this == REPLY_REJECTED;
    }
}
