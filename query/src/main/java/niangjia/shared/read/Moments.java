package niangjia.shared.read;

import java.time.Instant;
import java.time.LocalDate;

/** Reads instants that {@link Instant#toString} wrote into documents, many for each event. */
public final class Moments {
    private static final int SECONDS_END = 19;
    private static final int DAY = 86_400;

    private Moments() {}

    /** As {@link Instant#parse}, some ten times as fast for the usual form without a fraction. */
    public static Instant parse(String text) {
        boolean usual = text.length() == SECONDS_END + 1
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(SECONDS_END) == 'Z';
        if (!usual) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || year < 0) {
            return Instant.parse(text);
        }
        return Instant.ofEpochSecond(
                LocalDate.of(year, month, day).toEpochDay() * DAY + hour * 3600L + minute * 60L + second);
    }

    /** Negative if it is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
