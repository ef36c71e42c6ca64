package niangjia.shared.terms;

/** Where a term stands. That it lapsed is kept beside this: a lapsed term is still open until something is done. */
public enum TermStatus {
    RUNNING,
    PAUSED,
    MET,
    STOPPED;

    public boolean open() {
        return this == RUNNING || this == PAUSED;
    }
}
