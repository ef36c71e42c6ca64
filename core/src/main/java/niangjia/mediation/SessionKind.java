package niangjia.mediation;

/** Who sits together. */
public enum SessionKind {
    /** Both sides at one table. */
    JOINT,
    /** One side alone with the mediators. */
    CAUCUS
}
