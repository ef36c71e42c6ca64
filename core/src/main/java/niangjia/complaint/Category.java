package niangjia.complaint;

/** What the matter is about; codes of the desk, after the statutes on supervision and arbitration. */
public enum Category {
    WAGE,
    WAGE_MIGRANT,
    SOCIAL_INS,
    CONTRACT,
    HOURS_LEAVE,
    OSH_INJURY,
    WOMEN_MINOR,
    DISCRIMINATION,
    AGENCY,
    DEMOCRACY,
    COLLECTIVE,
    UNION_RIGHT,
    NEW_FORM,
    LAYOFF,
    TRAINING,
    HARDSHIP,
    LEGAL_AID,
    SUGGESTION,
    OTHER
}
