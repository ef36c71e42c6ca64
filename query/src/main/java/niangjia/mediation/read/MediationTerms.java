package niangjia.mediation.read;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.mediation.MediationClock;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;
import niangjia.supervision.read.CaseTerms;
import org.bson.Document;

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

    /** A court is to do something. */
    private static final Set<MediationClock> COURTS =
            EnumSet.of(MediationClock.COURT_ANSWERS, MediationClock.COURT_ISSUES);

    private static final Set<MediationClock> PROMISES = EnumSet.of(MediationClock.INSTALMENT, MediationClock.DUTY);

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

    /** The time against one claim, while it runs. */
    static Optional<Term> limitationOf(List<Term> terms, String claimId) {
        return limitation(terms.stream()
                .filter(term -> MediationClock.subjectOf(term.termId()).equals(claimId))
                .toList());
    }

    /** One of the desk's own clocks has passed and nothing has been done yet. */
    static boolean late(Document doc) {
        return lapsed(doc)
                .anyMatch(clock ->
                        !AGAINST_THE_CLAIMS.contains(clock) && !WINDOWS.contains(clock) && !COURTS.contains(clock));
    }

    /** The desk has noticed that the day of what was promised has passed. */
    static boolean promiseRanOut(Document doc, String promiseId) {
        return CaseTerms.of(doc).stream()
                .filter(term -> MediationClock.subjectOf(term.termId()).equals(promiseId))
                .anyMatch(term -> term.lapsed() && term.status().open() && PROMISES.contains(clock(term)));
    }

    private static Stream<MediationClock> lapsed(Document doc) {
        return CaseTerms.of(doc).stream()
                .filter(term -> term.lapsed() && term.status().open())
                .map(MediationTerms::clock);
    }

    private static MediationClock clock(Term term) {
        return MediationClock.of(term.termId());
    }
}
