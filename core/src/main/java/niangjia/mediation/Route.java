package niangjia.mediation;

/** Where else the law lets one go. */
public enum Route {
    ARBITRATION,
    COURT,
    LABOUR_INSPECTION,
    PAYMENT_ORDER,
    LEGAL_AID,
    CRIMINAL_REPORT,
    OTHER
}
