package niangjia.mediation;

/** What a side says to a proposal. */
public enum ProposalAnswer {
    ACCEPTED,
    REJECTED,
    COUNTERED
}
