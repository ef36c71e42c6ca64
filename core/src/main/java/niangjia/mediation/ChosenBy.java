package niangjia.mediation;

/** Who chose a mediator. */
public enum ChosenBy {
    ORGANISATION,
    PARTIES
}
