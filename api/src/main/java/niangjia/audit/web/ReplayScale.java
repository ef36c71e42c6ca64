package niangjia.audit.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Between moments of a matter and places on its scrubber, from its first day to its last and a part of the terms that run
 * beyond it.
 */
record ReplayScale(Instant from, Instant to) {
    /** How wide the lanes are drawn, and the largest value of the range below them. */
    static final int WIDTH = 1110;

    private static final int MOST_TICKS = 12;

    /** Every so many days, or the first of every so many months. */
    private record Pace(int days, int months) {}

    private static final List<Pace> PACES =
            List.of(new Pace(1, 0), new Pace(7, 0), new Pace(0, 1), new Pace(0, 3), new Pace(0, 12));

    record Tick(double x, String label) {}

    /** The same whichever step is looked at: nothing moves under a hand. */
    static ReplayScale of(ReplayCase matter) {
        List<ReplayTerm> terms = ReplayTerm.after(matter, matter.steps().size());
        Instant from = matter.steps().stream()
                .map(ReplayStep::occurredAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = matter.steps().stream()
                .map(ReplayStep::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Duration span = Duration.between(from, last);
        Instant furthest = terms.stream()
                .map(ReplayTerm::dueAt)
                .max(Instant::compareTo)
                .filter(last::isBefore)
                .orElse(last);
        Instant most = last.plus(span.isZero() ? Duration.ofDays(30) : span.dividedBy(3));
        Instant to = furthest.isBefore(most) ? furthest : most;
        // a matter of one moment still has a width
        return new ReplayScale(from, to.isAfter(from) ? to : from.plus(Duration.ofDays(1)));
    }

    double x(Instant at) {
        double part = (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to).toMillis();
        return Math.round(Math.max(0, Math.min(1, part)) * WIDTH * 10) / 10.0;
    }

    List<Tick> ticks(PageWords words) {
        return PACES.stream()
                .map(this::days)
                .filter(days -> days.size() <= MOST_TICKS)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(day -> new Tick(x(day.atStartOfDay(DeskTime.ZONE).toInstant()), shortly(day, words)))
                .toList();
    }

    /** A day without its weekday. */
    static String shortly(LocalDate day, PageWords words) {
        String key = day.getYear() == words.today().getYear() ? "replay.day" : "replay.day-of-year";
        return DateTimeFormatter.ofPattern(words.text(key), LocaleContextHolder.getLocale())
                .format(day);
    }

    private List<LocalDate> days(Pace pace) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = DeskTime.dayOf(from).plusDays(1);
        LocalDate last = DeskTime.dayOf(to);
        LocalDate day = pace.days() > 0 ? first : first.withDayOfMonth(1);
        while (!day.isAfter(last) && days.size() <= MOST_TICKS) {
            if (!day.isBefore(first) && (pace.months() == 0 || (day.getMonthValue() - 1) % pace.months() == 0)) {
                days.add(day);
            }
            day = pace.days() > 0 ? day.plusDays(pace.days()) : day.plusMonths(1);
        }
        return days;
    }
}
