package niangjia.supervision;

/** Where a supervision case stands; where each paper stands is its own {@link PaperStatus}. */
public enum SupervisionStatus {
    REGISTERED,
    DECLINED,
    ACCEPTED,
    ASSIGNED,
    INQUIRING,
    NO_BREACH,
    BREACH_FOUND,
    NEGOTIATING,
    CORRECTED,
    /** A suggestion has gone out; the authority has it. */
    WITH_AUTHORITY,
    /** The authority has told what came of it. */
    DECIDED,
    CLOSED
}
