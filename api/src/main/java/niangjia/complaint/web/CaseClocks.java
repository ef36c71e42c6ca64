package niangjia.complaint.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niangjia.complaint.read.Recomputation;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.Term;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of a case of any kind: which run, which have ended, and why one ends when it does. */
@Component
public final class CaseClocks {
    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);
    private static final Comparator<Term> LATEST_ENDED_FIRST = Comparator.comparing(
                    Term::endedAt, Comparator.nullsFirst(Comparator.<@Nullable Instant>naturalOrder()))
            .thenComparing(Term::termId)
            .reversed();

    private final TermWhy reasons;
    private final PageWords words;

    CaseClocks(TermWhy reasons, PageWords words) {
        this.reasons = reasons;
        this.words = words;
    }

    /** Those that run or stand still, the first to end first. */
    public List<Term> open(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status().open())
                .sorted(FIRST_TO_END)
                .toList();
    }

    /** The latest ended first. */
    public List<Term> ended(List<Term> terms) {
        return terms.stream()
                .filter(term -> !term.status().open())
                .sorted(LATEST_ENDED_FIRST)
                .toList();
    }

    /**
     * @param terms the case's own, by their ids
     * @param written as an address has the term, or as the record has it
     * @param moved what moved the ends of the terms from outside
     * @throws RuleViolated {@code terms/unknown}
     */
    public TermWhy.Why why(Function<String, Optional<Term>> terms, List<Recomputation> moved, String written) {
        Term term = term(terms, written);
        List<TermWhy.Line> lines = moved.stream()
                .filter(each -> each.termId().equals(term.termId()))
                .map(this::line)
                .toList();
        return reasons.of(term, lines).orElseThrow(() -> unknown(written));
    }

    static Term term(Function<String, Optional<Term>> terms, String written) {
        return terms.apply(TermChips.termId(written))
                .or(() -> terms.apply(written))
                .orElseThrow(() -> unknown(written));
    }

    static RuleViolated unknown(String written) {
        return new RuleViolated("terms/unknown", List.of(written.length() > 40 ? "" : written));
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
