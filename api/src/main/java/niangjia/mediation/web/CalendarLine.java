package niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.read.CalendarPage;
import niangjia.shared.DeskTime;

/**
 * One mediator or room as a week's table shows it.
 *
 * @param address of its own page
 */
public record CalendarLine(String address, String name, String unitId, List<Day> days) {
    private static final int DAYS = 7;

    public CalendarLine {
        days = List.copyOf(days);
    }

    /** One cell. */
    public record Day(LocalDate day, boolean away, List<OfficeHours> hours, List<CalendarPage.Span> spans) {
        public Day {
            hours = List.copyOf(hours);
            spans = List.copyOf(spans);
        }
    }

    /** What stands above a column. */
    public record Head(String dayOfWeek, int month, int day) {}

    static List<Head> headsFrom(LocalDate monday) {
        return daysFrom(monday).stream()
                .map(day -> new Head(day.getDayOfWeek().name(), day.getMonthValue(), day.getDayOfMonth()))
                .toList();
    }

    private static List<LocalDate> daysFrom(LocalDate monday) {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    static CalendarLine of(CalendarPage.Line line, LocalDate monday) {
        String kind = line.resource().substring(0, line.resource().indexOf(':'));
        String key = line.resource().substring(kind.length() + 1);
        return new CalendarLine(
                "/registry/" + kind + "s/" + key,
                line.name(),
                line.unitId(),
                daysFrom(monday).stream()
                        .map(day -> new Day(
                                day,
                                line.away().contains(day),
                                line.officeHours().stream()
                                        .filter(each -> each.day()
                                                .equals(day.getDayOfWeek().name()))
                                        .toList(),
                                line.spans().stream()
                                        .filter(span -> touches(span, day))
                                        .toList()))
                        .toList());
    }

    /** A span that goes on past midnight stands on both days. */
    private static boolean touches(CalendarPage.Span span, LocalDate day) {
        Instant begin = day.atStartOfDay(DeskTime.ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(DeskTime.ZONE).toInstant();
        return span.from().isBefore(end) && span.to().isAfter(begin);
    }
}
