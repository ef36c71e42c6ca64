package niangjia.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.CourseView.Station;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rail over the course: main steps taken, with their days, and those ahead, hollow; never more than fit. */
@Component("caseRail")
final class CasePagesRail {
    static final int MOST = 9;

    private static final int KEPT_BEHIND = 3;
    private static final String DONE = "done";

    private final PageWords words;

    CasePagesRail(PageWords words) {
        this.words = words;
    }

    /** @param look done, next, ahead, or folded for steps between that do not fit */
    record Stop(String look, String day, String title, String said) {}

    public List<Stop> of(List<Station> stations) {
        List<Station> behind =
                stations.stream().filter(station -> station.at() != null).toList();
        List<Station> ahead =
                stations.stream().filter(station -> station.at() == null).toList();
        List<Stop> stops = new ArrayList<>();
        int room = Math.max(KEPT_BEHIND, MOST - ahead.size());
        if (behind.size() > room) {
            int folded = behind.size() - room + 1;
            stops.add(stop(behind.get(0)));
            stops.add(new Stop("folded", words.text("rail.folded", folded), "", ""));
            behind.subList(1 + folded, behind.size()).forEach(station -> stops.add(stop(station)));
        } else {
            behind.forEach(station -> stops.add(stop(station)));
        }
        ahead.forEach(station -> stops.add(stop(station)));
        return stops;
    }

    private Stop stop(Station station) {
        Instant at = station.at();
        String said = words.text("station." + station.key());
        if (at != null) {
            return new Stop(DONE, day(DeskTime.dayOf(at)), words.exact(at), said);
        }
        LocalDate due = station.due();
        return new Stop(station.next() ? "next" : "ahead", due == null ? "" : day(due), words.day(due), said);
    }

    private String day(LocalDate day) {
        String format = day.getYear() == words.today().getYear() ? "format.rail" : "format.rail-of-year";
        return DateTimeFormatter.ofPattern(words.text(format), LocaleContextHolder.getLocale())
                .format(day);
    }
}
