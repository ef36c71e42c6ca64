package niangjia.shared.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts as a person with a wall calendar would: a day after the other, from the published list itself. It shares nothing with what it checks. */
final class NaiveReckoning {
    private static final Map<LocalDate, Boolean> PUBLISHED = published();

    private NaiveReckoning() {}

    static boolean working(LocalDate day) {
        Boolean published = PUBLISHED.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return published != null ? published : !weekend;
    }

    /** The day on which so many counted days have gone by; days between two of a pair of days are left out, its second included. */
    static LocalDate workingDays(LocalDate start, int count, List<LocalDate[]> pauses) {
        Set<LocalDate> out = excluded(pauses);
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (working(day) && !out.contains(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate calendarDays(LocalDate start, int count, List<LocalDate[]> pauses) {
        Set<LocalDate> out = excluded(pauses);
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (!out.contains(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate next(LocalDate day) {
        LocalDate at = day;
        while (!working(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    static LocalDate previous(LocalDate day) {
        LocalDate at = day;
        while (!working(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    static long workingDaysBetween(LocalDate after, LocalDate through) {
        long count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            count += working(day) ? 1 : 0;
        }
        return count;
    }

    private static Set<LocalDate> excluded(List<LocalDate[]> pauses) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate[] pause : pauses) {
            pause[0].plusDays(1).datesUntil(pause[1].plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private static Map<LocalDate, Boolean> published() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        Given.lines("cn-days.csv").stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(row -> days.put(LocalDate.parse(row[0]), row[1].equals("WORK")));
        return days;
    }
}
