package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** Measures a term between its start and its end: how much is used at an instant, and when a part of it is reached. */
final class TermMeter {
    private final TermUnit unit;
    private final Instant start;
    private final Instant dueAt;
    private final List<Pause> pauses;
    private final WorkCalendar calendar;
    private final long end;
    private final long total;

    TermMeter(TermUnit unit, Instant start, Instant dueAt, List<Pause> pauses, WorkCalendar calendar) {
        this.unit = unit;
        this.start = start;
        this.dueAt = dueAt;
        this.pauses = pauses;
        this.calendar = calendar;
        this.end = mark(dueAt);
        this.total = Math.max(0, end - mark(start) - paused());
    }

    /** {@code stoppedAt} if the clock stands still at that instant: then nothing is used after it. */
    TermProgress at(Instant asked, @Nullable Instant stoppedAt) {
        Instant at = stoppedAt == null || asked.isBefore(stoppedAt) ? asked : stoppedAt;
        long remaining = Math.min(total, Math.max(0, end - mark(at)));
        long overdueBy = Math.max(0, mark(at) - end);
        boolean late = Reckoning.late(at, dueAt);
        return new TermProgress(
                step(remaining, late, stoppedAt != null && !asked.isBefore(stoppedAt)),
                measure(),
                total - remaining,
                remaining,
                total,
                overdueBy,
                percent(remaining, overdueBy, late));
    }

    /** The first instant at which the part is reached: for days the beginning of a day, for 100 the second after the end. */
    Instant reaches(int percent) {
        long more = -Math.floorDiv(-percent * total, 100L) - total;
        Instant late = dueAt.plusSeconds(1);
        if (unit.byTheClock()) {
            Instant reached = dueAt.plusSeconds(more);
            return percent >= 100 && reached.isBefore(late) ? late : reached;
        }
        Instant reached = beginning(more);
        if (percent >= 100) {
            return percent == 100 || reached.isBefore(late) ? late : reached;
        }
        return reached.isBefore(start) ? start : reached;
    }

    private Instant beginning(long more) {
        long day = unit == TermUnit.WORKING_DAYS ? calendar.dayOfNumber(end + more) : end + more;
        return LocalDate.ofEpochDay(day).atStartOfDay(DeskTime.ZONE).toInstant();
    }

    private static TermStep stepOfRemaining(long remaining, long total) {
        if (remaining * 5 <= total) {
            return TermStep.URGENT;
        }
        return remaining * 2 <= total ? TermStep.ATTENTION : TermStep.NORMAL;
    }

    private TermStep step(long remaining, boolean late, boolean stopped) {
        if (stopped) {
            return TermStep.PAUSED;
        }
        return late ? TermStep.OVERDUE : stepOfRemaining(remaining, total);
    }

    private int percent(long remaining, long overdueBy, boolean late) {
        if (late) {
            return total == 0 ? 100 : (int) Math.min(9999, 100 + overdueBy * 100 / total);
        }
        return total == 0 ? 99 : (int) Math.min(99, (total - remaining) * 100 / total);
    }

    private TermUnit measure() {
        return switch (unit) {
            case WORKING_DAYS -> TermUnit.WORKING_DAYS;
            case HOURS, MINUTES -> unit;
            case CALENDAR_DAYS, MONTHS, YEARS, NAMED_DAY -> TermUnit.CALENDAR_DAYS;
        };
    }

    /** Position on the scale of the measure: the number of a working day, an epoch day, or a second. */
    private long mark(Instant at) {
        if (unit.byTheClock()) {
            return at.getEpochSecond();
        }
        long day = DeskTime.dayOf(at).toEpochDay();
        return unit == TermUnit.WORKING_DAYS ? calendar.number(day) : day;
    }

    private long paused() {
        long sum = 0;
        for (Pause pause : pauses) {
            sum += mark(pause.to()) - mark(pause.from());
        }
        return sum;
    }
}
