package niangjia.mediation;

/** How a case came to the mediator's desk. */
public enum ApplicationOrigin {
    WRITTEN,
    /** Spoken, and taken down on the spot. */
    ORAL,
    COMPLAINT,
    SUPERVISION,
    /** Sent before the court filed it (委派). */
    COURT_BEFORE_FILING,
    /** Sent after the court filed it (委托). */
    COURT_AFTER_FILING,
    /** Sent after filing, in a summary procedure. */
    COURT_SUMMARY,
    ARBITRATION,
    OTHER_UNION;

    /** A court sent it: then the court's terms hold, not those of the statute on mediation. */
    public boolean fromCourt() {
        return this == COURT_BEFORE_FILING || this == COURT_AFTER_FILING || this == COURT_SUMMARY;
    }

    /** A court or an arbitrator sent it, and is told of the end. */
    public boolean fromForum() {
        return fromCourt() || this == ARBITRATION;
    }
}
