package niangjia.mediation;

/** What law the matter goes by: each has its own routes when mediation fails. */
public enum MediationTrack {
    LABOUR,
    /** Work without a labour relation (劳务). */
    SERVICE,
    /** Money for carrying goods. */
    FREIGHT
}
