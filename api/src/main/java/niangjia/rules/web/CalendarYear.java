package niangjia.rules.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.shared.terms.CalendarDay;
import niangjia.shared.terms.DayKind;
import niangjia.shared.terms.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A year of a calendar as a page lays it out.
 *
 * @param months weeks from Monday to Sunday; a place outside the month is empty
 * @param stretches the days that are not as the week has them, neighbours together
 * @param provisional no notice for the year is known
 */
public record CalendarYear(
        int year, List<Month> months, List<Stretch> stretches, long workingDays, boolean provisional) {
    private static final int WEEK = 7;

    /** One month. */
    public record Month(int number, List<List<@Nullable CalendarDay>> weeks) {}

    /**
     * Neighbouring days of one kind and for one reason.
     *
     * @param source the notice or the unit's list they come from
     */
    public record Stretch(LocalDate first, LocalDate last, DayKind kind, String name, String source) {
        public boolean working() {
            return kind.working();
        }

        boolean goesOn(CalendarDay next) {
            return last.plusDays(1).equals(next.day())
                    && kind == next.kind()
                    && name.equals(next.name())
                    && source.equals(next.source());
        }
    }

    static CalendarYear of(int year, WorkCalendar calendar) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new CalendarYear(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                        .toList(),
                stretches(first, calendar),
                calendar.workingDaysBetween(first.minusDays(1), LocalDate.of(year, 12, 31)),
                calendar.isProvisional(first));
    }

    private static Month month(YearMonth month, WorkCalendar calendar) {
        List<List<@Nullable CalendarDay>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<@Nullable CalendarDay> week = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? calendar.day(day) : null);
            }
            weeks.add(week);
            monday = monday.plusDays(WEEK);
        }
        return new Month(month.getMonthValue(), weeks);
    }

    private static List<Stretch> stretches(LocalDate first, WorkCalendar calendar) {
        List<Stretch> all = new ArrayList<>();
        for (LocalDate day = first; day.getYear() == first.getYear(); day = day.plusDays(1)) {
            CalendarDay each = calendar.day(day);
            if (each.source().isEmpty()) {
                continue;
            }
            Stretch last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.goesOn(each)) {
                all.set(all.size() - 1, new Stretch(last.first(), day, each.kind(), each.name(), each.source()));
            } else {
                all.add(new Stretch(day, day, each.kind(), each.name(), each.source()));
            }
        }
        return List.copyOf(all);
    }
}
