package niangjia.shared.terms;

import java.time.LocalDate;

/**
 * One day on the way from the start to the end of a term.
 *
 * @param number the running count, 0 where the day is not counted
 * @param kind why the day is worked or not, with its name and source as the calendar has them
 */
public record DerivedDay(
        LocalDate day, Mark mark, int number, DayKind kind, String name, String source, boolean provisional) {

    public enum Mark {
        /** Not counted, whatever its hour. */
        START,
        COUNTED,
        /** A day off in a term of working days. */
        SKIPPED,
        /** The clock stood still. */
        PAUSED,
        /** After the last counted day, while the end moves to a working day. */
        ROLLED,
        /** The last day; its number is the whole count, or 0 if the end has moved here. */
        DUE
    }
}
