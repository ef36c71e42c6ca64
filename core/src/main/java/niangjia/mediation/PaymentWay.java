package niangjia.mediation;

/** How money went. */
public enum PaymentWay {
    CASH,
    TRANSFER,
    CHEQUE,
    /** An account under the supervision of an authority. */
    SUPERVISED_ACCOUNT,
    OTHER
}
