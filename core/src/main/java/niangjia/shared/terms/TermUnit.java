package niangjia.shared.terms;

/** What a term is counted in. */
public enum TermUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    YEARS,
    /** Clock hours and minutes, day and night, from the moment. */
    HOURS,
    MINUTES,
    /** Nothing is counted: the act names the day, as with a committed day or an instalment. */
    NAMED_DAY;

    public boolean byTheClock() {
        return this == HOURS || this == MINUTES;
    }

    long seconds(long count) {
        return this == HOURS ? count * 3600 : count * 60;
    }
}
