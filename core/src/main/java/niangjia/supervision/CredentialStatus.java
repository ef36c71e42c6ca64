package niangjia.supervision;

/** Where a certificate stands; whether it holds on a day is told by its days. */
public enum CredentialStatus {
    TRAINED,
    EXAMINED,
    CERTIFIED,
    SUSPENDED,
    REVOKED
}
