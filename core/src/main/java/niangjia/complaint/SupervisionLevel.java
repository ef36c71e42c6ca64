package niangjia.complaint;

/** The ladder of higher pressure (督办). */
public enum SupervisionLevel {
    DAILY,
    LISTED,
    SUMMONS
}
