package niangjia.supervision.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;
import niangjia.supervision.SupervisionClock;
import org.bson.Document;

/** What the terms of a supervision case are about. */
final class SupervisionTerms {
    private SupervisionTerms() {}

    /** The newest term of the clocks about that paper; for a reply, a filing, or what the authority owes. */
    static Optional<Instant> dueOf(List<Term> terms, String subject) {
        return terms.stream()
                .filter(term -> SupervisionClock.subjectOf(term.termId()).equals(subject))
                .filter(term -> SupervisionClock.of(term.termId()) != SupervisionClock.PUBLIC_SERVICE)
                .max(Comparator.comparing(Term::startedAt).thenComparing(Term::termId))
                .map(Term::dueAt);
    }

    static boolean runs(Document doc, SupervisionClock clock) {
        return CaseTerms.of(doc).stream()
                .anyMatch(term -> term.status() == TermStatus.RUNNING && SupervisionClock.of(term.termId()) == clock);
    }
}
