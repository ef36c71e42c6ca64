package niangjia.supervision;

/** How a paper was handed over. */
public enum ServiceWay {
    RECEIPT,
    POST,
    ELECTRONIC,
    LEFT_AT_THE_ADDRESS
}
