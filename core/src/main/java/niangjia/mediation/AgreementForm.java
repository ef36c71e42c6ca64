package niangjia.mediation;

/** In what form the sides agreed. */
public enum AgreementForm {
    WRITTEN,
    /** Taken down by the mediator; nobody can have it confirmed. */
    ORAL
}
