package niangjia.mediation.read;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.MediationClock;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;

/** What the terms of a mediation case mean: some bind the desk, some the sides, and some run against the claims. */
final class MediationTerms {
    /** What one of the sides loses when it passes; nobody at the desk is late then. */
    private static final Set<MediationClock> AGAINST_THE_CLAIMS =
            EnumSet.of(MediationClock.LIMITATION, MediationClock.CIVIL_LIMITATION);

    /** The sides may, and need not, do something while these run. */
    private static final Set<MediationClock> WINDOWS =
            EnumSet.of(MediationClock.ARBITRAL_REVIEW, MediationClock.JUDICIAL_CONFIRMATION);

    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);

    private MediationTerms() {}

    static Optional<Term> governing(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING && !AGAINST_THE_CLAIMS.contains(clock(term)))
                .filter(term -> !term.lapsed() || !WINDOWS.contains(clock(term)))
                .min(FIRST_TO_END);
    }

    static Optional<Term> limitation(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING && AGAINST_THE_CLAIMS.contains(clock(term)))
                .min(FIRST_TO_END);
    }

    private static MediationClock clock(Term term) {
        return MediationClock.of(term.termId());
    }
}
