package niangjia.audit;

/** The checklist (案卷评查表), in its order. What each one asks of the record is told beside it, with its source. */
public enum ReviewItem {
    REGISTRATION,
    NOTICE,
    ROUTE,
    SUPERVISORS,
    HEARING,
    RECORD,
    LETTERS,
    REPLY,
    TERMS,
    AGREEMENT,
    ROUTES_TOLD,
    CALL_BACK,
    SECRECY,
    RESULT,
    FILE,
    ENTRIES
}
