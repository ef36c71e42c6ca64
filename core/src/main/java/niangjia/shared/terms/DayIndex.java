package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Numbers the working days one after the other, so that counting them is a subtraction. Days are epoch days. Within the
 * span the numbers stand in a table; before and after it Monday to Friday are the working days, by arithmetic.
 */
final class DayIndex {
    /** 1969-12-29 was a Monday. */
    private static final long MONDAY = -3;

    private final long first;
    private final int[] numbers;
    private final int[] offsets;

    private DayIndex(long first, int[] numbers, int[] offsets) {
        this.first = first;
        this.numbers = numbers;
        this.offsets = offsets;
    }

    static DayIndex of(long first, long last, LongPredicate working) {
        int[] numbers = new int[(int) (last - first + 1)];
        int[] offsets = new int[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (working.test(first + i)) {
                offsets[count++] = i;
            }
            numbers[i] = count;
        }
        return new DayIndex(first, numbers, Arrays.copyOf(offsets, count));
    }

    /** How many working days there are from the beginning of the span to the day, the day included; negative before it. */
    long number(long day) {
        if (day < first) {
            return weekdays(day) - weekdays(first - 1);
        }
        if (day >= first + numbers.length) {
            return offsets.length + weekdays(day) - weekdays(first + numbers.length - 1);
        }
        return numbers[(int) (day - first)];
    }

    /** The working day that has the number. */
    long day(long number) {
        if (number <= 0) {
            return weekday(weekdays(first - 1) + number);
        }
        if (number > offsets.length) {
            return weekday(weekdays(first + numbers.length - 1) + number - offsets.length);
        }
        return first + offsets[(int) (number - 1)];
    }

    boolean working(long day) {
        return number(day) != number(day - 1);
    }

    static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    private static long weekdays(long day) {
        long sinceMonday = day - MONDAY;
        return Math.floorDiv(sinceMonday, 7L) * 5 + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5);
    }

    private static long weekday(long number) {
        return MONDAY + Math.floorDiv(number - 1, 5L) * 7 + Math.floorMod(number - 1, 5L);
    }
}
