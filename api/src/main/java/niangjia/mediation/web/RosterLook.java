package niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import niangjia.mediation.read.MediatorState;
import niangjia.shared.DeskTime;
import org.springframework.stereotype.Component;

/** How the roster and the week are told on pages; templates know it as {@code @roster}. */
@Component("roster")
class RosterLook {
    private static final String WHOLE_DAY = "24:00";

    /** Class of the mark of a mediator's state. */
    public String mark(MediatorState state) {
        return switch (state) {
            case ON_ROSTER -> "good";
            case ENDING, SUSPENDED -> "attention";
            case EXPIRED -> "overdue";
            case NOT_YET, LEFT -> "";
        };
    }

    /** When it begins on this day: at midnight, if it began before. */
    public String hour(Instant from, LocalDate day) {
        ZonedDateTime begin = from.atZone(DeskTime.ZONE);
        return begin.toLocalDate().isBefore(day) ? LocalTime.MIDNIGHT.toString() : said(begin);
    }

    /** When it ends on this day: with the day, if it goes on. */
    public String end(Instant to, LocalDate day) {
        ZonedDateTime end = to.atZone(DeskTime.ZONE);
        return end.toLocalDate().isAfter(day) ? WHOLE_DAY : said(end);
    }

    private static String said(ZonedDateTime moment) {
        return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    }
}
