package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.DeskTime;

/**
 * Why a term ends when it does: everything a panel, a page of paper or a program needs, and no sentence.
 *
 * @param packId the pack the term goes by
 * @param definedIn the pack in which its rule stands
 * @param calendarVersion the calendar it was counted with
 * @param total the count with what was extended
 * @param dueOn while paused, as it was before
 * @param steps in the order in which they are told: {@code start}, {@code term}, {@code rule}, {@code skipped.holiday},
 *     {@code skipped.weekend}, {@code skipped.local}, {@code added.makeUp}, {@code added.local}, {@code pause},
 *     {@code pause.open}, {@code extension}, {@code rolled}, {@code calendar}, {@code provisional}, {@code due},
 *     {@code lapsed}; what did not happen is left out
 * @param days from the start to the end; empty for hours and minutes
 */
public record Derivation(
        String termId,
        String ruleKey,
        String packId,
        String definedIn,
        String source,
        String article,
        boolean verified,
        String note,
        String calendarVersion,
        Instant startedAt,
        LocalDate startedOn,
        TermUnit unit,
        int total,
        LocalDate dueOn,
        Instant dueAt,
        boolean provisional,
        List<DerivationStep> steps,
        List<DerivedDay> days) {
    public Derivation {
        steps = List.copyOf(steps);
        days = List.copyOf(days);
    }

    /**
     * @param rule of the pack the term names
     * @param calendar of the version the term names
     */
    public static Derivation of(Term term, TermRule rule, WorkCalendar calendar) {
        List<DerivedDay> days = term.count().unit().byTheClock() ? List.of() : new DayStrip(term, calendar).days();
        int total = term.count().count() + term.extendedBy();
        return new Derivation(
                term.termId(),
                term.ruleKey(),
                term.packId(),
                rule.definedIn(),
                rule.source(),
                rule.article(),
                rule.verified(),
                rule.note(),
                calendar.version(),
                term.startedAt(),
                DeskTime.dayOf(term.startedAt()),
                term.count().unit(),
                total,
                term.dueOn(),
                term.dueAt(),
                term.provisional(),
                new DerivationLines(term, rule, calendar, days, total).lines(),
                days);
    }
}
