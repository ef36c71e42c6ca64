package niangjia.shared.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a term is counted. The day of the start is not counted, whatever its hour and whether it is worked or not; hours
 * and minutes run from the moment.
 *
 * @param count of the unit; 0 with calendar days is the end of the same day, and with a named day says nothing
 * @param namedDay the last day, for {@link TermUnit#NAMED_DAY} alone
 */
public record TermCount(
        TermUnit unit,
        int count,
        RollPolicy roll,
        DayEnd end,
        @Nullable LocalDate namedDay) {
    public TermCount {
        if ((unit == TermUnit.NAMED_DAY) == (namedDay == null)) {
            throw new IllegalArgumentException("namedDay: " + namedDay + " (expected: one with NAMED_DAY alone)");
        }
        if (count < 0) {
            throw new IllegalArgumentException("count: " + count + " (expected: >= 0)");
        }
    }

    public static TermCount workingDays(int count) {
        return new TermCount(TermUnit.WORKING_DAYS, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
    }

    public static TermCount calendarDays(int count, RollPolicy roll) {
        return new TermCount(TermUnit.CALENDAR_DAYS, count, roll, DayEnd.MIDNIGHT, null);
    }

    public static TermCount months(int count, RollPolicy roll) {
        return new TermCount(TermUnit.MONTHS, count, roll, DayEnd.MIDNIGHT, null);
    }

    public static TermCount years(int count, RollPolicy roll) {
        return new TermCount(TermUnit.YEARS, count, roll, DayEnd.MIDNIGHT, null);
    }

    public static TermCount hours(int count) {
        return new TermCount(TermUnit.HOURS, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
    }

    public static TermCount minutes(int count) {
        return new TermCount(TermUnit.MINUTES, count, RollPolicy.NONE, DayEnd.MIDNIGHT, null);
    }

    public static TermCount until(LocalDate day, RollPolicy roll) {
        return new TermCount(TermUnit.NAMED_DAY, 0, roll, DayEnd.MIDNIGHT, day);
    }

    /** Whether another calendar could give another day. */
    public boolean asksTheCalendar() {
        return unit == TermUnit.WORKING_DAYS || (!unit.byTheClock() && roll != RollPolicy.NONE);
    }

    TermCount longerBy(int more) {
        return more == 0 ? this : new TermCount(unit, count + more, roll, end, namedDay);
    }
}
