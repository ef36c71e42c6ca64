package niangjia.complaint;

/** Whom the operator called at once. */
public enum Emergency {
    POLICE_110,
    FIRE_119,
    AMBULANCE_120,
    OTHER
}
