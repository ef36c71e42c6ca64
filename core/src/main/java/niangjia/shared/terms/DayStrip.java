package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.DerivedDay.Mark;

/** Walks a term day by day, beside the arithmetic that found its end: what is shown is counted once more by hand. */
final class DayStrip {
    private final Term term;
    private final WorkCalendar calendar;
    private final LocalDate start;
    private final long toCount;

    DayStrip(Term term, WorkCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
        this.start = DeskTime.dayOf(term.startedAt());
        this.toCount = toCount();
    }

    List<DerivedDay> days() {
        List<DerivedDay> days = new ArrayList<>();
        int number = 0;
        LocalDate last = term.dueOn().isBefore(start) ? start : term.dueOn();
        for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
            CalendarDay named = calendar.day(day);
            boolean counted = counts(day, named) && number < toCount;
            number += counted ? 1 : 0;
            Mark mark = mark(day, counted, number >= toCount);
            days.add(new DerivedDay(
                    day, mark, counted ? number : 0, named.kind(), named.name(), named.source(), named.provisional()));
        }
        return days;
    }

    private Mark mark(LocalDate day, boolean counted, boolean complete) {
        if (day.equals(term.dueOn()) && !day.equals(start)) {
            return Mark.DUE;
        }
        if (day.equals(start)) {
            return Mark.START;
        }
        if (counted) {
            return Mark.COUNTED;
        }
        if (paused(day)) {
            return Mark.PAUSED;
        }
        return complete ? Mark.ROLLED : Mark.SKIPPED;
    }

    private boolean counts(LocalDate day, CalendarDay named) {
        return !day.equals(start) && !paused(day) && (term.count().unit() != TermUnit.WORKING_DAYS || named.working());
    }

    private boolean paused(LocalDate day) {
        return term.pauses().stream()
                .anyMatch(
                        pause -> day.isAfter(DeskTime.dayOf(pause.from())) && !day.isAfter(DeskTime.dayOf(pause.to())));
    }

    /** Months and years are as many days as the raw end makes them. */
    private long toCount() {
        int total = term.count().count() + term.extendedBy();
        return switch (term.count().unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> total;
            case MONTHS -> start.plusMonths(total).toEpochDay() - start.toEpochDay();
            case YEARS -> start.plusYears(total).toEpochDay() - start.toEpochDay();
            case NAMED_DAY -> Math.max(0, namedDay().toEpochDay() - start.toEpochDay());
            case HOURS, MINUTES -> 0;
        };
    }

    private LocalDate namedDay() {
        LocalDate named = term.count().namedDay();
        return named == null ? start : named;
    }
}
