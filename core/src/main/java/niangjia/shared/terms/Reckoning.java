package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import niangjia.shared.DeskTime;

/** Counts. Every due date of the desk comes from here. */
public final class Reckoning {
    private Reckoning() {}

    public static Due due(TermCount count, Instant start, WorkCalendar calendar) {
        return due(count, start, List.of(), calendar);
    }

    /** The pauses in their order, all of them over, none before the start, none overlapping. */
    public static Due due(TermCount count, Instant start, List<Pause> pauses, WorkCalendar calendar) {
        return count.unit().byTheClock() ? byTheClock(count, start, pauses) : byDays(count, start, pauses, calendar);
    }

    private static Due byTheClock(TermCount count, Instant start, List<Pause> pauses) {
        Instant end = wholeSecond(start).plusSeconds(count.unit().seconds(count.count()));
        for (Pause pause : pauses) {
            end = end.plusSeconds(wholeSecond(pause.to()).getEpochSecond()
                    - wholeSecond(pause.from()).getEpochSecond());
        }
        LocalDate day = DeskTime.dayOf(end);
        return new Due(day, day, end, false);
    }

    private static Due byDays(TermCount count, Instant start, List<Pause> pauses, WorkCalendar calendar) {
        LocalDate startDay = DeskTime.dayOf(start);
        long first = startDay.toEpochDay();
        long raw = raw(count, startDay, calendar);
        long resumed = first;
        for (Pause pause : pauses) {
            long stopped = DeskTime.dayOf(pause.from()).toEpochDay();
            resumed = DeskTime.dayOf(pause.to()).toEpochDay();
            raw = later(count, raw, stopped, resumed, calendar);
        }
        // a last day that would lie before the clock ran on is the day it ran on
        long last = Math.max(raw, resumed);
        long rolled = rolled(count, last, first, calendar);
        LocalDate on = LocalDate.ofEpochDay(rolled);
        boolean provisional = count.asksTheCalendar() && calendar.isProvisional(Math.max(last, rolled));
        return new Due(LocalDate.ofEpochDay(raw), on, count.end().on(on), provisional);
    }

    private static long raw(TermCount count, LocalDate start, WorkCalendar calendar) {
        return switch (count.unit()) {
            case WORKING_DAYS -> calendar.dayOfNumber(calendar.number(start.toEpochDay()) + count.count());
            case CALENDAR_DAYS -> start.toEpochDay() + count.count();
            case MONTHS -> start.plusMonths(count.count()).toEpochDay();
            case YEARS -> start.plusYears(count.count()).toEpochDay();
            case NAMED_DAY -> Objects.requireNonNull(count.namedDay()).toEpochDay();
            case HOURS, MINUTES -> throw new IllegalArgumentException("unit: " + count.unit() + " (expected: days)");
        };
    }

    private static long later(TermCount count, long raw, long stopped, long resumed, WorkCalendar calendar) {
        return count.unit() == TermUnit.WORKING_DAYS
                ? calendar.dayOfNumber(calendar.number(raw) + calendar.number(resumed) - calendar.number(stopped))
                : raw + resumed - stopped;
    }

    private static long rolled(TermCount count, long last, long first, WorkCalendar calendar) {
        RollPolicy roll = count.unit() == TermUnit.WORKING_DAYS ? RollPolicy.NEXT_WORKING_DAY : count.roll();
        return switch (roll) {
            case NONE -> last;
            case NEXT_WORKING_DAY -> calendar.workingDayFrom(last);
            case PREVIOUS_WORKING_DAY -> Math.max(first, calendar.workingDayUntil(last));
        };
    }

    /** The clock of the desk is read in whole seconds. */
    static Instant wholeSecond(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    static boolean late(Instant at, Instant due) {
        return wholeSecond(at).isAfter(due);
    }
}
