package niangjia.mediation.read;

/** Whose calendar is looked at. */
public enum CalendarKind {
    MEDIATORS,
    ROOMS
}
