package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.mediation.OfficeHours;
import org.jspecify.annotations.Nullable;

/**
 * A week of some mediators or rooms.
 *
 * @param monday its first day
 * @param next cursor of the following page; null on the last one
 */
public record CalendarPage(
        LocalDate monday, List<Line> items, @Nullable String next) {
    public CalendarPage {
        items = List.copyOf(items);
    }

    /**
     * One mediator or room, with all of the week.
     *
     * @param resource as bookings name it
     * @param officeHours of a mediator; none if they did not name any
     * @param away days on which they are not on the roster, or the room is closed or gone
     * @param spans by beginning
     */
    public record Line(
            String resource,
            String name,
            String unitId,
            List<OfficeHours> officeHours,
            List<LocalDate> away,
            List<Span> spans) {
        public Line {
            officeHours = List.copyOf(officeHours);
            away = List.copyOf(away);
            spans = List.copyOf(spans);
        }
    }

    /**
     * @param from inclusive; may lie before the week
     * @param to exclusive; may lie after it
     * @param holder what it is for; null for those who may only see that something is
     * @param clashing whether it touches a day on which they are away
     */
    public record Span(Instant from, Instant to, @Nullable String holder, boolean clashing) {}
}
