package niangjia.complaint.read;

/** Whose duties a board shows; never more than the viewer's reach. */
public enum BoardScope {
    /** What the viewer, or the one in whose place they act, has to do: a line for each kind of duty. */
    ME,
    /** What lies with the one unit: a line for each handler. */
    UNIT,
    /** What lies with the unit and all below it: a line for each of them. */
    SUBTREE
}
