package niangjia.mediation;

/** How somebody signs. */
public enum SignatureWay {
    BY_HAND,
    STAMP,
    FINGERPRINT,
    REMOTE
}
