package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.Clock;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.QueueRow;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStep;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of one matter: which one stands in front, all of them, and why one ends when it does; templates know it as {@code @caseTerms}. */
@Component("caseTerms")
final class CasePagesTerms {
    private final CaseClocks clocks;
    private final TermChips chips;

    CasePagesTerms(CaseClocks clocks, TermChips chips) {
        this.clocks = clocks;
        this.chips = chips;
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
        return clocks.open(view.terms());
    }

    public List<Term> ended(CaseView view) {
        return clocks.ended(view.terms());
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

    /** @throws niangjia.shared.RuleViolated {@code terms/unknown} */
    Why why(CaseView view, String written) {
        return clocks.why(view::term, view.recomputations(), written);
    }

    /** While an order is parked, the committed day is what runs; it moves to the front once half the way there is gone. */
    private @Nullable Term first(Optional<Term> due, Optional<Term> halted) {
        boolean waits = halted.isPresent()
                && due.filter(term -> Clock.of(term.termId()) == Clock.COMMITTED && chips.step(term) == TermStep.NORMAL)
                        .isPresent();
        return waits ? halted.get() : due.or(() -> halted).orElse(null);
    }
}
