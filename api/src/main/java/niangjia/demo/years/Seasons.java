package niangjia.demo.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the contacts of five years spread over their days: more each year, most before the spring festival. */
final class Seasons {
    private static final int YEARS = 5;
    private static final double FIRST_YEAR = 0.75;
    private static final double GROWTH = 0.5;
    private static final double WEEKEND = 0.4;
    private static final double FESTIVAL = 0.25;
    private static final double RUN_UP = 1.9;
    private static final int RUN_UP_DAYS = 30;
    private static final int FESTIVAL_DAYS = 8;
    private static final double[] MONTHS = {1.15, 0.9, 1.1, 1.0, 0.95, 1.0, 1.1, 1.0, 1.0, 0.9, 1.05, 1.15};

    private final WorkDays workDays;
    private final List<LocalDate> days = new ArrayList<>();
    private final double[] sums;

    Seasons(LocalDate last, WorkDays workDays) {
        this.workDays = workDays;
        LocalDate first = last.minusYears(YEARS).plusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        sums = new double[days.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weight(days.get(i), (double) i / sums.length);
            sums[i] = sum;
        }
    }

    /** The day of one contact of many; a later contact never has an earlier day. */
    LocalDate day(int index, int total, Chance chance) {
        double place = (index + chance.unit()) / total * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, place);
        return days.get(Math.min(found < 0 ? -found - 1 : found, days.size() - 1));
    }

    /** The weeks in which wages are asked for before everybody goes home. */
    boolean beforeFestival(LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, festival(day));
        return left > 0 && left <= RUN_UP_DAYS;
    }

    private double weight(LocalDate day, double progress) {
        double weight = (FIRST_YEAR + GROWTH * progress) * MONTHS[day.getMonthValue() - 1];
        long since = ChronoUnit.DAYS.between(workDays.springFestival(day.getYear()), day);
        if (since >= 0 && since < FESTIVAL_DAYS) {
            return weight * FESTIVAL;
        }
        return weight * (beforeFestival(day) ? RUN_UP : 1) * (workDays.open(day) ? 1 : WEEKEND);
    }

    private LocalDate festival(LocalDate day) {
        LocalDate sameYear = workDays.springFestival(day.getYear());
        return day.isBefore(sameYear) ? sameYear : workDays.springFestival(day.getYear() + 1);
    }
}
