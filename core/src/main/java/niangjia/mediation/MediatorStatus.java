package niangjia.mediation;

/** Where an entry on the roster stands; whether it holds on a day is told by its days. */
public enum MediatorStatus {
    ON_ROSTER,
    SUSPENDED,
    LEFT
}
