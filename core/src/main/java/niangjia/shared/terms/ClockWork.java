package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one case by name, for any aggregate to hold. A clock may run several times in the life of a case, never
 * twice at once; its terms are {@code name#1}, {@code name#2}. Like the book it decides and changes only by
 * {@link #after}. What is asked of a clock that does not run is passed over.
 */
public final class ClockWork {
    private TermBook book = TermBook.EMPTY;

    public void after(TermFact fact) {
        book = book.after(fact);
    }

    public List<Term> open() {
        return book.open();
    }

    public Optional<Term> running(String clock) {
        return latest(clock).filter(term -> term.status().open());
    }

    public Optional<Term> latest(String clock) {
        return book.find(termId(clock, times(clock)));
    }

    /** Nothing if it runs already. */
    public Optional<TermFact> start(
            String clock,
            RulePack pack,
            TermRule rule,
            Instant at,
            @Nullable LocalDate namedDay,
            WorkCalendar calendar) {
        if (running(clock).isPresent()) {
            return Optional.empty();
        }
        String termId = termId(clock, times(clock) + 1);
        return Optional.of(
                namedDay == null
                        ? book.start(termId, pack, rule, at, calendar)
                        : book.startUntil(termId, pack, rule, at, namedDay, calendar));
    }

    public List<TermFact> meet(String clock, Instant at) {
        return running(clock)
                .map(term -> book.meet(term.termId(), notBefore(at, term)))
                .orElse(List.of());
    }

    public List<TermFact> stop(String clock, Instant at, String ground) {
        return running(clock)
                .map(term -> book.stop(term.termId(), notBefore(at, term), ground))
                .orElse(List.of());
    }

    /** Too late to stand still: then the lateness is said, and goes on. Nothing where the rule knows no such ground. */
    public Optional<TermFact> pause(String clock, Instant at, String ground, TermsInForce terms) {
        Optional<Term> running = running(clock).filter(term -> term.status() == TermStatus.RUNNING);
        Optional<TermRule> rule = running.flatMap(term -> rule(term, terms))
                .filter(each -> each.pauses().contains(ground));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Term term = running.get();
        Instant then = notBefore(at, term);
        return term.runsOutBy(then)
                ? book.lapse(term.termId(), then).map(TermFact.class::cast)
                : Optional.of(book.pause(term.termId(), then, ground, rule.get()));
    }

    public Optional<TermFact> resume(String clock, Instant at, WorkCalendar calendar) {
        return running(clock)
                .filter(term -> term.status() == TermStatus.PAUSED)
                .map(term -> book.resume(term.termId(), notBefore(at, term), calendar));
    }

    public Optional<TermFact.TermLapsed> lapse(String termId, Instant at) {
        return book.lapse(termId, at);
    }

    /** What the rules in force say of it now. */
    public List<TermFact> recount(Term term, Recount recount, UnitRef unit) {
        return recount.of(book, term.termId(), unit);
    }

    public List<TermFact> extend(
            String termId,
            Instant askedAt,
            Instant grantedAt,
            int by,
            Set<Role> roles,
            TermRule rule,
            WorkCalendar calendar) {
        return book.extend(termId, askedAt, grantedAt, by, roles, rule, calendar);
    }

    /** The rule a term goes by, if its pack is still known. */
    public static Optional<TermRule> rule(Term term, TermsInForce terms) {
        return terms.pack(term.packId()).flatMap(pack -> pack.find(term.ruleKey()));
    }

    /** An entry may be late and out of order; no clock turns before it turned last. */
    public static Instant notBefore(Instant at, Term term) {
        Instant last = term.startedAt();
        if (term.pausedAt() != null) {
            last = term.pausedAt();
        } else if (!term.pauses().isEmpty()) {
            last = term.pauses().get(term.pauses().size() - 1).to();
        }
        return at.isBefore(last) ? last : at;
    }

    private static String termId(String clock, int time) {
        return clock + "#" + time;
    }

    private int times(String clock) {
        int times = 0;
        while (book.find(termId(clock, times + 1)).isPresent()) {
            times++;
        }
        return times;
    }
}
