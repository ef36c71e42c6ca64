package niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.read.MediatorLoad;
import niangjia.mediation.read.MediatorState;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** How the roster and the week are told on pages; templates know it as {@code @roster}. */
@Component("roster")
class RosterLook {
    private static final String WHOLE_DAY = "24:00";

    private final PageWords words;

    RosterLook(PageWords words) {
        this.words = words;
    }

    /** Cases in hand, and what is booked. */
    public String load(MediatorLoad load) {
        List<String> said = new ArrayList<>();
        if (load.cases() > 0) {
            said.add(words.text("mediator.load-cases", load.cases()));
        }
        if (load.sessions() > 0) {
            said.add(words.text("mediator.load-said", load.sessions(), load.minutes()));
        }
        return said.isEmpty() ? words.text("mediator.load-none") : String.join(words.text("list.comma"), said);
    }

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
