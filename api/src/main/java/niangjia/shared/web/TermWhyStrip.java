package niangjia.shared.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.shared.terms.DayKind;
import niangjia.shared.terms.Derivation;
import niangjia.shared.terms.DerivedDay;
import niangjia.shared.terms.DerivedDay.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The days of a derivation as a calendar: counted ones with their number, the others hatched, with why. */
final class TermWhyStrip {
    /** Of a longer term the beginning and the end are drawn. */
    private static final int WEEKS = 8;

    private static final int EACH_SIDE = 4;
    private static final int WEEK = 7;

    private final PageWords words;

    TermWhyStrip(PageWords words) {
        this.words = words;
    }

    /**
     * @param day of the month, with the month where one begins
     * @param look out, start, counted, skipped or due
     * @param mark the running count, or why the day is not counted
     */
    public record Cell(String day, String look, String mark, String badge, boolean today, String title) {}

    /** @param left out weeks before this one that are not drawn */
    public record Week(List<Cell> cells, int leftOut) {}

    List<String> heads() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW, LocaleContextHolder.getLocale()))
                .toList();
    }

    List<Week> weeks(Derivation derivation) {
        List<DerivedDay> days = derivation.days();
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, DerivedDay> byDay =
                days.stream().collect(Collectors.toMap(DerivedDay::day, Function.identity()));
        LocalDate first = days.get(0).day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = days.get(days.size() - 1).day();
        List<List<Cell>> all = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(cell(day, byDay.get(day), day.equals(first)));
            }
            all.add(week);
        }
        List<Week> drawn = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean hidden = all.size() > WEEKS && i >= EACH_SIDE && i < all.size() - EACH_SIDE;
            if (!hidden) {
                boolean behindAGap = all.size() > WEEKS && i == all.size() - EACH_SIDE;
                drawn.add(new Week(all.get(i), behindAGap ? all.size() - WEEKS : 0));
            }
        }
        return drawn;
    }

    private Cell cell(LocalDate day, @Nullable DerivedDay derived, boolean first) {
        String label = first || day.getDayOfMonth() == 1
                ? words.text("why.month-day", day.getMonthValue(), day.getDayOfMonth())
                : String.valueOf(day.getDayOfMonth());
        boolean today = day.equals(words.today());
        if (derived == null) {
            return new Cell(label, "out", "", "", today, words.day(day));
        }
        String badge = derived.kind() == DayKind.MAKE_UP || derived.kind() == DayKind.LOCAL_WORK
                ? words.text("day.worked")
                : "";
        String title = words.text("why.cell", words.day(day), derived.name(), words.text("why.mark." + derived.mark()));
        return new Cell(label, look(derived), mark(derived), badge, today, title);
    }

    private static String look(DerivedDay day) {
        return switch (day.mark()) {
            case START -> "start";
            case COUNTED -> "counted";
            case DUE -> "due";
            case SKIPPED, PAUSED, ROLLED -> "skipped";
        };
    }

    private String mark(DerivedDay day) {
        if (day.mark() == Mark.START) {
            return words.text("why.begins");
        }
        if (day.number() > 0) {
            return String.valueOf(day.number());
        }
        return switch (day.mark()) {
            case PAUSED -> words.text("why.stopped");
            case DUE -> words.text("why.ends");
            default -> words.text("day.off");
        };
    }
}
