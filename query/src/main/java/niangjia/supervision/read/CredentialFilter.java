package niangjia.supervision.read;

/** Which certificates are looked at. */
public enum CredentialFilter {
    ALL,
    /** Those whose holders may act. */
    VALID,
    EXPIRING,
    EXPIRED,
    /** Trained or examined, and not certified. */
    IN_TRAINING,
    SUSPENDED,
    REVOKED
}
