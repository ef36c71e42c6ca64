package niangjia.supervision.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;

/** The terms of a supervision case in its documents: all of them in the case file, the open ones where many are listed. */
final class SupervisionTerms {
    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);

    private SupervisionTerms() {}

    /** Of the clocks that run the one that ends first. */
    static Optional<Term> governing(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING)
                .min(FIRST_TO_END);
    }
}
