package niangjia.complaint;

/** What a respondent or payer is. */
public enum PartyKind {
    EMPLOYER,
    MAIN_CONTRACTOR,
    SUB_CONTRACTOR,
    LABOUR_AGENCY,
    PLATFORM,
    PLATFORM_PARTNER,
    CLIENT,
    SUCCESSOR,
    INSURER,
    INSURANCE_FUND,
    GOVERNMENT,
    UNION,
    NATURAL_PERSON,
    OTHER
}
