package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import niangjia.shared.DeskTime;

/**
 * When a last day ends: at 24:00, or at the close of business. The clock of the desk is read in whole seconds; the last
 * second that is in time is 23:59:59, or the closing second itself.
 */
public record DayEnd(LocalTime lastSecond) {
    public static final DayEnd MIDNIGHT = new DayEnd(LocalTime.of(23, 59, 59));

    private static final String TWENTY_FOUR = "24:00";
    private static final DateTimeFormatter CLOSING = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** @throws java.time.format.DateTimeParseException if it is neither {@code 24:00} nor like {@code 17:30} */
    public static DayEnd of(String text) {
        return text.equals(TWENTY_FOUR) ? MIDNIGHT : new DayEnd(LocalTime.parse(text, CLOSING));
    }

    Instant on(LocalDate day) {
        return day.atTime(lastSecond).atZone(DeskTime.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return equals(MIDNIGHT) ? TWENTY_FOUR : CLOSING.format(lastSecond);
    }
}
