package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.DerivedDay.Mark;

/** Puts the days of a term and what happened to it into lines. */
final class DerivationLines {
    private final Term term;
    private final TermRule rule;
    private final WorkCalendar calendar;
    private final List<DerivedDay> days;
    private final int total;
    private final List<DerivationStep> lines = new ArrayList<>();

    DerivationLines(Term term, TermRule rule, WorkCalendar calendar, List<DerivedDay> days, int total) {
        this.term = term;
        this.rule = rule;
        this.calendar = calendar;
        this.days = days;
        this.total = total;
    }

    List<DerivationStep> lines() {
        line("start", Map.of("at", term.startedAt(), "on", DeskTime.dayOf(term.startedAt()), "fact", rule.starts()));
        line(
                "term",
                Map.of(
                        "count",
                        term.count().count(),
                        "total",
                        total,
                        "unit",
                        term.count().unit(),
                        "rule",
                        rule.key()));
        line("rule", ruleArgs());
        skipped();
        added();
        turns();
        rolled();
        line("calendar", calendarArgs());
        if (term.provisional()) {
            line("provisional", Map.of("after", calendar.publishedThrough()));
        }
        line(
                "due",
                Map.of(
                        "on",
                        term.dueOn(),
                        "at",
                        term.dueAt(),
                        "end",
                        term.count().end()));
        if (term.lapsedAt() != null) {
            line("lapsed", Map.of("at", term.lapsedAt()));
        }
        return lines;
    }

    private Map<String, Object> ruleArgs() {
        return Map.of(
                "pack",
                term.packId(),
                "definedIn",
                rule.definedIn(),
                "source",
                rule.source(),
                "article",
                rule.article(),
                "verified",
                rule.verified(),
                "note",
                rule.note());
    }

    private void skipped() {
        Predicate<DerivedDay> passed = day -> day.mark() == Mark.SKIPPED || day.mark() == Mark.ROLLED;
        spans("skipped.holiday", passed.and(day -> day.kind() == DayKind.HOLIDAY));
        list("skipped.weekend", passed.and(day -> day.kind() == DayKind.WEEKEND));
        spans("skipped.local", passed.and(day -> day.kind() == DayKind.LOCAL_OFF));
    }

    private void added() {
        if (term.count().unit() == TermUnit.WORKING_DAYS) {
            list("added.makeUp", day -> day.number() > 0 && day.kind() == DayKind.MAKE_UP);
            spans("added.local", day -> day.number() > 0 && day.kind() == DayKind.LOCAL_WORK);
        }
    }

    private void turns() {
        for (Pause pause : term.pauses()) {
            line("pause", Map.of("from", pause.from(), "to", pause.to(), "ground", pause.ground()));
        }
        if (term.pausedAt() != null && term.pauseGround() != null) {
            line("pause.open", Map.of("from", term.pausedAt(), "ground", term.pauseGround()));
        }
        for (TermExtension extension : term.extensions()) {
            line(
                    "extension",
                    Map.of("by", extension.by(), "askedAt", extension.askedAt(), "grantedAt", extension.grantedAt()));
        }
    }

    private void rolled() {
        LocalDate raw = term.due(calendar).rawDay();
        if (!term.count().unit().byTheClock() && !raw.equals(term.dueOn())) {
            line(
                    "rolled",
                    Map.of("from", raw, "to", term.dueOn(), "roll", term.count().roll()));
        }
    }

    private Map<String, Object> calendarArgs() {
        Notice last = calendar.notices().get(calendar.notices().size() - 1);
        return Map.of(
                "version",
                calendar.version(),
                "title",
                last.title(),
                "published",
                last.published(),
                "source",
                last.source());
    }

    /** Days in a row under one name become one line. */
    private void spans(String key, Predicate<DerivedDay> which) {
        List<DerivedDay> found = days.stream().filter(which).toList();
        int first = 0;
        for (int i = 0; i < found.size(); i++) {
            if (i + 1 == found.size() || !follows(found.get(i), found.get(i + 1))) {
                DerivedDay day = found.get(first);
                line(
                        key,
                        Map.of(
                                "name",
                                day.name(),
                                "from",
                                day.day(),
                                "to",
                                found.get(i).day(),
                                "source",
                                day.source()));
                first = i + 1;
            }
        }
    }

    private static boolean follows(DerivedDay day, DerivedDay next) {
        return next.day().equals(day.day().plusDays(1))
                && next.name().equals(day.name())
                && next.source().equals(day.source());
    }

    private void list(String key, Predicate<DerivedDay> which) {
        String found =
                days.stream().filter(which).map(day -> day.day().toString()).collect(Collectors.joining(","));
        if (!found.isEmpty()) {
            line(key, Map.of("days", found));
        }
    }

    private void line(String key, Map<String, ?> args) {
        Map<String, String> texts = new TreeMap<>();
        args.forEach((name, value) -> texts.put(name, value.toString()));
        lines.add(DerivationStep.of(key, texts));
    }
}
