package niangjia.mediation;

/** How far enforcement has come. */
public enum EnforcementStage {
    ASKED,
    ACCEPTED,
    ISSUED,
    SERVED,
    OBJECTED,
    REFUSED,
    PAID,
    ENDED;

    /** It led nowhere: then another way is open. */
    public boolean failed() {
        return this == OBJECTED || this == REFUSED;
    }
}
