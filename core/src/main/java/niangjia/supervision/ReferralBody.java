package niangjia.supervision;

/** To whom a matter, or a part of it, is handed on. */
public enum ReferralBody {
    ARBITRATION,
    LABOUR_INSPECTION,
    PROCURATORATE,
    COURT,
    LEGAL_AID,
    HARDSHIP_RELIEF,
    BARGAINING,
    PETITION_OFFICE,
    POLICE,
    HEALTH,
    EMERGENCY_MANAGEMENT,
    TAX,
    MEDICAL_INSURANCE,
    OTHER_UNION,
    OTHER
}
