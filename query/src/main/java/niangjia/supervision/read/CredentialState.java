package niangjia.supervision.read;

/** How a certificate stands on a day, for those who look. */
public enum CredentialState {
    TRAINED,
    EXAMINED,
    /** Examined and not passed. */
    FAILED,
    /** Certified, and its first day is still to come. */
    NOT_YET,
    CERTIFIED,
    /** Certified, and ending within {@link CredentialRegistry#SOON} days. */
    EXPIRING,
    EXPIRED,
    SUSPENDED,
    REVOKED;

    /** Whether its holder may act on the day. */
    public boolean valid() {
        return this == CERTIFIED || this == EXPIRING;
    }
}
