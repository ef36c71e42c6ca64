package niangjia.mediation;

/** What kind of body mediates; some rule packs count its terms from another day. */
public enum DeskKind {
    UNION,
    ENTERPRISE_COMMITTEE,
    PEOPLES_COMMITTEE,
    STREET,
    /** A joint centre of several bodies (一站式). */
    ONE_STOP
}
