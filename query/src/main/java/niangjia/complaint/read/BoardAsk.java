package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;

/**
 * Which board: whose, of which unit, as of when.
 *
 * @param unit the viewer's own or one below it
 * @param now what is later than this is not overdue
 * @param lastDay the last day shown by itself
 */
public record BoardAsk(Actor viewer, BoardScope scope, UnitRef unit, Instant now, LocalDate lastDay) {
    public LocalDate today() {
        return DeskTime.dayOf(now);
    }

    /** The figures are of this month. */
    public Instant monthStart() {
        return today().withDayOfMonth(1).atStartOfDay(DeskTime.ZONE).toInstant();
    }
}
