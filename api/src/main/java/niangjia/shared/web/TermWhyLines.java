package niangjia.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.Derivation;
import niangjia.shared.terms.DerivationStep;
import niangjia.shared.web.TermWhy.Line;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts the steps of a derivation into sentences, each under what it is about. */
final class TermWhyLines {
    /** More single days than a line can hold. */
    private static final int DAYS = 8;

    private static final String PLAIN = "";
    private static final String UNSURE = "unsure";

    private final PageWords words;

    TermWhyLines(PageWords words) {
        this.words = words;
    }

    List<Line> of(Derivation derivation, String pack, List<Line> moved) {
        List<Line> lines = new ArrayList<>();
        for (DerivationStep step : derivation.steps()) {
            if (step.key().equals("calendar")) {
                lines.addAll(moved);
            }
            lines.addAll(lines(step, derivation, pack));
        }
        return lines;
    }

    private List<Line> lines(DerivationStep step, Derivation derivation, String pack) {
        SortedMap<String, String> args = step.args();
        return switch (step.key()) {
            case "start" -> List.of(plain("why.start", start(args, derivation)));
            case "term" -> List.of(plain("why.term", count(args)));
            case "rule" -> rule(args, pack);
            case "skipped.holiday", "skipped.local" ->
                List.of(plain(
                        "why.skipped", words.text("why.span", arg(args, "name"), span(args), arg(args, "source"))));
            case "skipped.weekend" -> List.of(plain("why.skipped", words.text("why.weekends", days(args))));
            case "added.makeUp" -> List.of(plain("why.added", words.text("why.make-up", days(args))));
            case "added.local" ->
                List.of(plain("why.added", words.text("why.span", arg(args, "name"), span(args), arg(args, "source"))));
            case "pause" ->
                List.of(plain(
                        "why.turn", words.text("why.pause", ground(args), moment(args, "from"), moment(args, "to"))));
            case "pause.open" ->
                List.of(plain("why.turn", words.text("why.pause-open", ground(args), moment(args, "from"))));
            case "extension" ->
                List.of(plain(
                        "why.turn",
                        words.text(
                                "why.extension", arg(args, "by"), moment(args, "askedAt"), moment(args, "grantedAt"))));
            case "rolled" ->
                List.of(plain("why.rolled", words.text("why.rolled-to", day(args, "from"), day(args, "to"))));
            case "calendar" -> List.of(wide("why.calendar", calendar(args)));
            case "provisional" ->
                List.of(new Line(
                        words.text("why.provisional"),
                        words.text("why.provisional-after", day(args, "after")),
                        UNSURE,
                        true));
            case "due" -> List.of(plain("why.due", due(args, derivation)));
            case "lapsed" ->
                List.of(new Line(
                        words.text("why.lapsed"), words.text("why.lapsed-at", moment(args, "at")), "late", false));
            default -> throw new IllegalStateException("step " + step.key() + " (expected: one that has words)");
        };
    }

    private String start(SortedMap<String, String> args, Derivation derivation) {
        String fact = words.text("rule-start." + arg(args, "fact"));
        return derivation.unit().byTheClock()
                ? words.text("why.from-moment", moment(args, "at"), fact)
                : words.text("why.from-day", day(args, "on"), fact);
    }

    private String count(SortedMap<String, String> args) {
        String unit = arg(args, "unit");
        if (unit.equals("NAMED_DAY")) {
            return words.text("why.count.NAMED_DAY");
        }
        String counted = words.text("why.count." + unit, arg(args, "count"));
        return arg(args, "count").equals(arg(args, "total"))
                ? counted
                : words.text("why.extended", counted, words.text("why.count." + unit, arg(args, "total")));
    }

    private List<Line> rule(SortedMap<String, String> args, String pack) {
        boolean verified = Boolean.parseBoolean(arg(args, "verified"));
        String source = arg(args, "article").isEmpty()
                ? arg(args, "source")
                : words.text("why.article", arg(args, "source"), arg(args, "article"));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                words.text("why.rule"),
                verified ? words.text("why.verified", source) : words.text("why.unverified", source),
                verified ? PLAIN : UNSURE,
                true));
        if (!arg(args, "note").isEmpty()) {
            lines.add(wide("why.note", arg(args, "note")));
        }
        lines.add(wide("why.by-pack", pack));
        return lines;
    }

    private String calendar(SortedMap<String, String> args) {
        return words.text("why.notice", arg(args, "title"), arg(args, "version"));
    }

    private String due(SortedMap<String, String> args, Derivation derivation) {
        return derivation.unit().byTheClock()
                ? words.text("why.due-moment", words.exact(Instant.parse(arg(args, "at"))))
                : words.text("why.due-day", day(args, "on"), arg(args, "end"));
    }

    private String days(SortedMap<String, String> args) {
        List<String> all = Arrays.stream(arg(args, "days").split(",", -1))
                .map(LocalDate::parse)
                .map(this::brief)
                .toList();
        String few = all.stream().limit(DAYS).collect(Collectors.joining(words.text("list.comma")));
        return all.size() <= DAYS ? few : words.text("why.days-more", few, all.size());
    }

    private String span(SortedMap<String, String> args) {
        String from = brief(LocalDate.parse(arg(args, "from")));
        return arg(args, "from").equals(arg(args, "to"))
                ? from
                : words.text("why.from-to", from, brief(LocalDate.parse(arg(args, "to"))));
    }

    private String brief(LocalDate day) {
        String format = day.getYear() == words.today().getYear() ? "format.rail" : "format.rail-of-year";
        return DateTimeFormatter.ofPattern(words.text(format), LocaleContextHolder.getLocale())
                .format(day);
    }

    private String day(SortedMap<String, String> args, String name) {
        return words.day(LocalDate.parse(arg(args, name)));
    }

    private String moment(SortedMap<String, String> args, String name) {
        Instant at = Instant.parse(arg(args, name));
        return words.text("why.moment", brief(DeskTime.dayOf(at)), words.hour(at));
    }

    private String ground(SortedMap<String, String> args) {
        return words.label("ClockGround", arg(args, "ground"));
    }

    private Line plain(String label, String said) {
        return new Line(words.text(label), said, PLAIN, false);
    }

    private Line wide(String label, String said) {
        return new Line(words.text(label), said, PLAIN, true);
    }

    /** What the kernel left out has nothing to say. */
    private static String arg(SortedMap<String, String> args, String name) {
        return args.getOrDefault(name, "");
    }
}
