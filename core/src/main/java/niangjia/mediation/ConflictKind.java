package niangjia.mediation;

/** What stands between a mediator and a matter. */
public enum ConflictKind {
    /** They have a part of their own in the matter, or know one of the sides. */
    PARTY,
    /** They work, worked or advise there, or hold a share. */
    EMPLOYER,
    /** One of their family does. */
    FAMILY
}
