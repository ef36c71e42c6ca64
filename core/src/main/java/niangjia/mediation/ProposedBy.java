package niangjia.mediation;

/** Whose proposal it is. */
public enum ProposedBy {
    APPLICANT,
    RESPONDENT,
    MEDIATOR
}
