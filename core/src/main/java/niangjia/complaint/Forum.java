package niangjia.complaint;

/** Where a matter runs outside the union. */
public enum Forum {
    ARBITRATION,
    COURT_FIRST_INSTANCE,
    COURT_SECOND_INSTANCE,
    COURT_EXECUTION,
    PRE_FILING_MEDIATION,
    LABOUR_INSPECTION,
    PROCURATORATE,
    POLICE,
    PETITION_OFFICE,
    INJURY_RECOGNITION,
    LEGAL_AID,
    OTHER
}
