package niangjia.shared.terms;

/** Why a day is worked or not. */
public enum DayKind {
    WEEKDAY(true),
    WEEKEND(false),
    /** Off by a notice (休). */
    HOLIDAY(false),
    /** Worked by a notice although a weekend (班). */
    MAKE_UP(true),
    /** Off, or worked, by what a unit has added. */
    LOCAL_OFF(false),
    LOCAL_WORK(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }
}
