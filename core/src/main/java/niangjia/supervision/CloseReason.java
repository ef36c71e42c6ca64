package niangjia.supervision;

/** Why a case ends. */
public enum CloseReason {
    CORRECTED,
    NO_BREACH,
    AUTHORITY_DECIDED,
    HANDED_ON,
    WITHDRAWN,
    EMPLOYER_GONE,
    REMINDED
}
