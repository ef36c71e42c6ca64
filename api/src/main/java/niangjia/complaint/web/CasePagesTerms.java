package niangjia.complaint.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.Clock;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.Recomputation;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStep;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy;
import niangjia.shared.web.TermWhy.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of one matter: which one stands in front, all of them, and why one ends when it does; templates know it as {@code @caseTerms}. */
@Component("caseTerms")
final class CasePagesTerms {
    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);
    private static final Comparator<Term> LATEST_ENDED_FIRST = Comparator.comparing(
                    Term::endedAt, Comparator.nullsFirst(Comparator.<@Nullable Instant>naturalOrder()))
            .thenComparing(Term::termId)
            .reversed();

    private final TermWhy reasons;
    private final TermChips chips;
    private final PageWords words;

    CasePagesTerms(TermWhy reasons, TermChips chips, PageWords words) {
        this.reasons = reasons;
        this.chips = chips;
        this.words = words;
    }

    /** The term a list shows for the order: null where nothing runs or stands still. */
    public @Nullable Term first(QueueRow row) {
        return first(row.due(), row.halted());
    }

    public @Nullable Term first(CaseView view) {
        return first(view.due(), view.halted());
    }

    /** Of the duties that run the one that ends first; null if none does. */
    public @Nullable Term due(QueueRow row) {
        return row.due().orElse(null);
    }

    public @Nullable Term due(CaseView view) {
        return view.due().orElse(null);
    }

    public List<Term> open(CaseView view) {
        return view.terms().stream()
                .filter(term -> term.status().open())
                .sorted(FIRST_TO_END)
                .toList();
    }

    public List<Term> ended(CaseView view) {
        return view.terms().stream()
                .filter(term -> !term.status().open())
                .sorted(LATEST_ENDED_FIRST)
                .toList();
    }

    /** Whether the reader sees a lateness that is over: the mark of what runs now would not say so. */
    public boolean lateBefore(QueueRow row) {
        Term now = first(row);
        return row.everLate() && (now == null || chips.step(now) != TermStep.OVERDUE);
    }

    /** Rights that run out; nobody is late who leaves them unused. */
    public boolean right(Term term) {
        Clock clock = Clock.of(term.termId());
        return clock == Clock.RETURN || clock == Clock.DECLINE;
    }

    /** @throws RuleViolated {@code terms/unknown} */
    Why why(CaseView view, String written) {
        Term term = term(view, written);
        return reasons.of(term, moved(view, term)).orElseThrow(() -> unknown(written));
    }

    static Term term(CaseView view, String written) {
        return view.term(TermChips.termId(written)).or(() -> view.term(written)).orElseThrow(() -> unknown(written));
    }

    static RuleViolated unknown(String written) {
        return new RuleViolated("terms/unknown", List.of(written.length() > 40 ? "" : written));
    }

    /** While an order is parked, the committed day is what runs; it moves to the front once half the way there is gone. */
    private @Nullable Term first(Optional<Term> due, Optional<Term> halted) {
        boolean waits = halted.isPresent()
                && due.filter(term -> Clock.of(term.termId()) == Clock.COMMITTED && chips.step(term) == TermStep.NORMAL)
                        .isPresent();
        return waits ? halted.get() : due.or(() -> halted).orElse(null);
    }

    private List<TermWhy.Line> moved(CaseView view, Term term) {
        return view.recomputations().stream()
                .filter(each -> each.termId().equals(term.termId()))
                .map(this::line)
                .toList();
    }

    private TermWhy.Line line(Recomputation each) {
        String source = each.source() == null ? "" : each.source();
        String reason = words.label("TermReason", each.reason());
        String said = each.from().equals(each.to())
                ? words.text("why.confirmed", words.exact(each.at()), reason, source)
                : words.text(
                        "why.moved",
                        words.exact(each.at()),
                        reason,
                        source,
                        words.day(each.from()),
                        words.day(each.to()));
        return new TermWhy.Line(words.text("why.recomputed"), said, "", true);
    }
}
