package niangjia.rules.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import niangjia.rules.RulesActs;
import niangjia.rules.read.RulesLogEntry;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.DayEnd;
import niangjia.shared.terms.Escalation;
import niangjia.shared.terms.ExtensionLimit;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.RollPolicy;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermUnit;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.ProblemTexts;
import niangjia.shared.web.SignedInStaff;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says rules as the office does; templates know it as {@code @rulesWords}. */
@Component("rulesWords")
final class RulesWords {
    private final PageWords words;
    private final MessageSource messages;
    private final ProblemTexts problems;
    private final SignedInStaff staff;

    RulesWords(PageWords words, MessageSource messages, ProblemTexts problems, SignedInStaff staff) {
        this.words = words;
        this.messages = messages;
        this.problems = problems;
        this.staff = staff;
    }

    /** What the clock is called; its key, if a pack brought one we have no words for. */
    public String rule(String key) {
        return known("rule.", key, key);
    }

    public String rule(Term term) {
        return rule(term.ruleKey());
    }

    public String starts(TermRule rule) {
        return known("rule-start.", rule.starts(), rule.starts());
    }

    public String count(TermRule rule) {
        return rule.unit() == TermUnit.NAMED_DAY
                ? words.text("rules.named-day")
                : words.text("rules.count." + rule.unit(), rule.count());
    }

    /** What happens to a last day that is off, and when a day ends if not at midnight; empty where neither says anything. */
    public String end(TermRule rule) {
        String roll = rule.roll() == RollPolicy.NONE || rule.unit().byTheClock()
                ? ""
                : words.text("rules.roll." + rule.roll());
        String until = rule.end().equals(DayEnd.MIDNIGHT)
                ? ""
                : words.text("rules.until", rule.end().toString());
        return joined(List.of(roll, until));
    }

    public String extension(TermRule rule) {
        ExtensionLimit limit = rule.extension();
        return limit.times() == 0
                ? ""
                : words.text(
                        "rules.extension",
                        limit.times(),
                        words.text("rules.count." + rule.unit(), limit.total()),
                        words.labels(
                                "Role",
                                limit.approvers().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .toList()));
    }

    public String pauses(TermRule rule) {
        return rule.pauses().stream()
                .sorted()
                .map(ground -> known("rule-pause.", ground, ground))
                .collect(Collectors.joining(words.text("list.comma")));
    }

    public String step(Escalation step) {
        return words.text(
                "rules.step",
                step.percent(),
                words.text("rules.place." + step.place()),
                words.labels(
                        "Role", step.roles().stream().sorted().map(Enum::name).toList()));
    }

    public String source(TermRule rule) {
        return rule.article().isEmpty() ? rule.source() : words.text("rules.source", rule.source(), rule.article());
    }

    /** A pack by its name, with what terms remember it by. */
    public String pack(RulePack pack) {
        return words.text("rules.pack-named", pack.name(), pack.version());
    }

    public String packToChoose(RulePack pack) {
        return words.text("rules.pack-to-choose", pack.name(), pack.version(), pack.id());
    }

    public String reason(FileFault fault) {
        return problems.word(fault.reason(), ProblemTexts.language(List.of(locale())));
    }

    public String event(RulesLogEntry entry) {
        return words.phrase("event." + entry.what(), entry.args());
    }

    /** The desk itself began it. */
    public String by(RulesLogEntry entry) {
        return Actor.isTheDesk(entry.byStaff()) ? words.text("history.desk") : entry.by();
    }

    /** Without the year, which stands above. */
    public String stretch(CalendarYear.Stretch stretch) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(words.text("format.day"), locale());
        String first = form.format(stretch.first());
        return stretch.first().equals(stretch.last())
                ? first
                : words.text("rules.from-to", first, form.format(stretch.last()));
    }

    /** The day, and the hour where the clock counts those. */
    public String due(Term term, Instant at) {
        return term.count().unit().byTheClock() ? words.exact(at) : words.day(DeskTime.dayOf(at));
    }

    /** By how much an end would move: in days, or in hours and minutes within one. */
    public String by(Term term, Instant after, long days) {
        if (days != 0) {
            return words.text(days < 0 ? "rules.days-earlier" : "rules.days-later", Math.abs(days));
        }
        long minutes = (after.getEpochSecond() - term.dueAt().getEpochSecond()) / 60;
        return minutes == 0
                ? words.text("rules.same-day")
                : words.text(minutes < 0 ? "rules.minutes-earlier" : "rules.minutes-later", Math.abs(minutes));
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    public String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.NARROW, locale());
    }

    public String weekdayInFull(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, locale());
    }

    public String days(Collection<LocalDate> days) {
        return joined(days.stream().map(words::day).toList());
    }

    /** Whether the reader may load what holds for all. */
    public boolean loads() {
        return RulesActs.allowsForAll(staff.current());
    }

    /** Whether the reader may activate packs and set days at all. */
    public boolean activates() {
        return changes(staff.current().unit());
    }

    public boolean changes(UnitRef unit) {
        return RulesActs.allows(staff.current(), unit);
    }

    private String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(words.text("list.comma")));
    }

    private String known(String family, String name, String otherwise) {
        String said = messages.getMessage(family + name, null, null, locale());
        return said == null ? otherwise : said;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
