package niangjia.mediation;

/** What may have broken off or stopped the time; whether it did is for a lawyer to judge. */
public enum LimitationFact {
    CLAIMED_ON_THE_OTHER_SIDE,
    RELIEF_SOUGHT,
    OTHER_SIDE_AGREED,
    FORCE_MAJEURE
}
