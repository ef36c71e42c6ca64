package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is booked in a week? Answered with a {@link CalendarPage}: everybody on a roster, or every room in use, on some day
 * of the week, and whoever is booked in it although they are not.
 *
 * @param unit whose roster or rooms, or of those below; null for the viewer's
 * @param day any of the week, which begins on Monday
 * @param cursor {@link CalendarPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record CalendarOn(
        Actor viewer,
        CalendarKind of,
        @Nullable String unit,
        LocalDate day,
        @Nullable String cursor,
        int size) {}
