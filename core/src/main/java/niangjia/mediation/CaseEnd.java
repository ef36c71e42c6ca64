package niangjia.mediation;

/** Why a case is closed. */
public enum CaseEnd {
    PERFORMED,
    ENFORCED_ELSEWHERE,
    NOT_AGREED,
    REFUSED,
    REJECTED
}
