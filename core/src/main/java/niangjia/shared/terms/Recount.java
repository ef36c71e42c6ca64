package niangjia.shared.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.shared.UnitRef;

/**
 * Counts open terms anew by the rules in force, because of a notice, of days of a unit's own or of another pack. Who looks
 * for terms to count anew and who decides it ask the same, so one does not send for what the other leaves alone.
 */
public record Recount(TermsInForce terms, Instant at) {
    private static final String NOTICE = "NOTICE";
    private static final String LOCAL_DAYS = "LOCAL_DAYS";
    private static final String PACK = "PACK";
    private static final String LOCAL = "\\+";

    /**
     * What follows for the term.
     *
     * @param unit whose clock it is
     * @return nothing if nothing would change, if its time has passed, or if it was counted by rules that are not known here
     */
    public List<TermFact> of(TermBook book, String termId, UnitRef unit) {
        Term term = book.term(termId);
        if (!term.status().open() || term.lapsed() || term.runsOutBy(at) || isNewer(term)) {
            return List.of();
        }
        WorkCalendar calendar = terms.calendarFor(unit);
        Optional<RulePack> other = terms.packForOpen(unit, term.startedAt(), at)
                .filter(pack -> !pack.id().equals(term.packId()))
                .filter(pack -> pack.find(term.ruleKey())
                        .filter(rule -> names(rule) == names(term))
                        .isPresent());
        if (other.isPresent()) {
            RulePack pack = other.get();
            return book.recompute(termId, at, PACK, pack.id(), pack, pack.rule(term.ruleKey()), calendar);
        }
        if (calendar.version().equals(term.calendarVersion())) {
            return List.of();
        }
        boolean notice = !national(calendar.version()).equals(national(term.calendarVersion()));
        return book.recompute(
                termId,
                at,
                notice ? NOTICE : LOCAL_DAYS,
                notice ? national(calendar.version()) : calendar.version(),
                calendar);
    }

    /** Counted by somebody who knew more: a node that has not heard of a notice yet does not count back. */
    private boolean isNewer(Term term) {
        return terms.calendar(term.calendarVersion()).isEmpty()
                || terms.pack(term.packId()).isEmpty();
    }

    private static boolean names(TermRule rule) {
        return rule.unit() == TermUnit.NAMED_DAY;
    }

    private static boolean names(Term term) {
        return term.count().namedDay() != null;
    }

    private static String national(String version) {
        return version.split(LOCAL, -1)[0];
    }
}
