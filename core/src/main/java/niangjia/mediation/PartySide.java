package niangjia.mediation;

/** On which side somebody stands; who only pays stands on none. */
public enum PartySide {
    APPLICANT,
    RESPONDENT,
    THIRD
}
