package niangjia.demo.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** When offices are open: enough to lay believable courses, not the calendar that terms are counted by. */
final class WorkDays {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 40);

    /** True for a day off in the week, false for one worked at a weekend. */
    private final Map<LocalDate, Boolean> off = new HashMap<>();

    WorkDays() {
        for (String line : Phrasebook.resource("days.txt")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                off.put(LocalDate.parse(line.substring(0, 10)), line.endsWith("OFF"));
            }
        }
    }

    boolean open(LocalDate day) {
        return !off.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }

    boolean open(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return open(moment.toLocalDate())
                && (!time.isBefore(MORNING) && time.isBefore(NOON)
                        || !time.isBefore(AFTERNOON) && time.isBefore(EVENING));
    }

    /** The moment itself, or the next one at which an office is open. */
    LocalDateTime next(LocalDateTime moment) {
        LocalDateTime next = moment;
        while (!open(next)) {
            LocalTime time = next.toLocalTime();
            if (open(next.toLocalDate()) && time.isBefore(MORNING)) {
                next = next.with(MORNING).plusMinutes(time.getMinute() / 3);
            } else if (open(next.toLocalDate()) && time.isBefore(AFTERNOON)) {
                next = next.with(AFTERNOON).plusMinutes(time.getMinute() / 3);
            } else {
                next = next.toLocalDate().plusDays(1).atTime(MORNING).plusMinutes(time.getMinute() / 2);
            }
        }
        return next;
    }

    LocalDate after(LocalDate day, int workingDays) {
        LocalDate next = day;
        for (int left = workingDays; left > 0; ) {
            next = next.plusDays(1);
            left -= open(next) ? 1 : 0;
        }
        return next;
    }

    /** The last day an office was open, or so many working days before that. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate before = day;
        int left = workingDays;
        while (!open(before) || left > 0) {
            left -= open(before) ? 1 : 0;
            before = before.minusDays(1);
        }
        return before;
    }

    /** Working days after the first day, up to the second; 0 if that does not lie behind it. */
    int between(LocalDate after, LocalDate through) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            days += open(day) ? 1 : 0;
        }
        return days;
    }

    /** First day of the spring festival of that year as the notices tell it, or about when it mostly is. */
    LocalDate springFestival(int year) {
        LocalDate day = LocalDate.of(year, 1, 20);
        while (day.isBefore(LocalDate.of(year, 2, 25))) {
            if (off.getOrDefault(day, false)) {
                return day;
            }
            day = day.plusDays(1);
        }
        return LocalDate.of(year, 2, 5);
    }
}
