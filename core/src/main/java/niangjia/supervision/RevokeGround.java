package niangjia.supervision;

/** Why a certificate is withdrawn. */
public enum RevokeGround {
    TERM_ENDED,
    POST_LEFT,
    CONTRACT_ENDED,
    SECRECY_BROKEN,
    DUTY_NEGLECTED,
    OTHER
}
