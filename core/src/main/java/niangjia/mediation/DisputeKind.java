package niangjia.mediation;

/** The disputes the statute on mediation and arbitration covers (article 2). */
public enum DisputeKind {
    RELATION,
    CONTRACT,
    DISMISSAL_OR_RESIGNATION,
    HOURS_LEAVE_INSURANCE_WELFARE_TRAINING_PROTECTION,
    PAY_INJURY_COST_COMPENSATION,
    OTHER_BY_LAW
}
