package niangjia.mediation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.regex.Pattern;
import niangjia.shared.DeskTime;
import niangjia.shared.NameOf;

/**
 * Hours of one day of the week in which a mediator sits; written into events as it is here.
 *
 * @param from on the wall of the desk, for example {@code 09:00}
 * @param to later on the same day
 */
public record OfficeHours(@NameOf(DayOfWeek.class) String day, String from, String to) {
    private static final Pattern MINUTE = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** @throws IllegalArgumentException if these are no hours, or do not run forward */
    public OfficeHours {
        if (!MINUTE.matcher(from).matches() || !MINUTE.matcher(to).matches() || from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("hours: " + from + " to " + to + " (expected: HH:mm, forward)");
        }
    }

    public OfficeHours(DayOfWeek day, String from, String to) {
        this(day.name(), from, to);
    }

    public boolean overlaps(OfficeHours other) {
        return day.equals(other.day) && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    /** Whether a time lies within some of these hours; always, if there are none. */
    public static boolean cover(Collection<OfficeHours> hours, Instant begin, Instant end) {
        ZonedDateTime first = begin.atZone(DeskTime.ZONE);
        ZonedDateTime last = end.atZone(DeskTime.ZONE);
        return hours.isEmpty()
                || first.toLocalDate().equals(last.toLocalDate())
                        && hours.stream()
                                .anyMatch(each ->
                                        each.hold(first.getDayOfWeek(), first.toLocalTime(), last.toLocalTime()));
    }

    private boolean hold(DayOfWeek on, LocalTime begin, LocalTime end) {
        return day.equals(on.name()) && !begin.isBefore(LocalTime.parse(from)) && !end.isAfter(LocalTime.parse(to));
    }

    @Override
    public String toString() {
        return day + " " + from + "–" + to;
    }
}
