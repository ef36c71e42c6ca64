package niangjia.complaint;

/** What a complaint can grow into. */
public enum ChildKind {
    PETITION,
    SUPERVISION,
    MEDIATION,
    LEGAL_AID,
    HARDSHIP,
    BARGAINING,
    REFERRAL
}
