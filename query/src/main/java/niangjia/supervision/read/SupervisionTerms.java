package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Recomputation;
import niangjia.complaint.read.TermDocuments;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermStatus;
import niangjia.supervision.SupervisionClock;
import org.bson.Document;

/** The terms of a case in its documents: all of them in the case file, the open ones where many are listed. */
final class SupervisionTerms {
    static final String TERMS = "terms";
    /** Whether any term has ever passed unmet: kept for good. */
    static final String EVER_LATE = "everLate";

    private static final String RECOMPUTED = "recomputed";

    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);

    private SupervisionTerms() {}

    /** Of the clocks that run the one that ends first. */
    static Optional<Term> governing(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING)
                .min(FIRST_TO_END);
    }

    static List<Term> of(Document doc) {
        return Entries.of(doc, TERMS).stream().map(TermDocuments::read).toList();
    }

    /** The newest term of the clocks about that paper; for a reply, a filing, or what the authority owes. */
    static Optional<Instant> dueOf(List<Term> terms, String subject) {
        return terms.stream()
                .filter(term -> SupervisionClock.subjectOf(term.termId()).equals(subject))
                .filter(term -> SupervisionClock.of(term.termId()) != SupervisionClock.PUBLIC_SERVICE)
                .max(Comparator.comparing(Term::startedAt).thenComparing(Term::termId))
                .map(Term::dueAt);
    }

    static boolean runs(Document doc, SupervisionClock clock) {
        return of(doc).stream()
                .anyMatch(term -> term.status() == TermStatus.RUNNING && SupervisionClock.of(term.termId()) == clock);
    }

    static void begin(Document doc) {
        doc.append(TERMS, List.of()).append(EVER_LATE, false).append(RECOMPUTED, List.of());
    }

    /** @param all ended ones too */
    static void turn(Document doc, ClockEvent event, boolean all) {
        List<Term> before = of(doc);
        List<Term> after =
                List.copyOf(TermBook.of(before).after(event.fact()).terms().values());
        doc.append(
                TERMS,
                after.stream()
                        .filter(term -> all || term.status().open())
                        .map(TermDocuments::of)
                        .toList());
        doc.append(
                EVER_LATE,
                Boolean.TRUE.equals(doc.getBoolean(EVER_LATE)) || after.stream().anyMatch(Term::lapsed));
        if (all && event.fact() instanceof TermRecomputed moved) {
            recomputed(doc, moved, before);
        }
    }

    private static void recomputed(Document doc, TermRecomputed moved, List<Term> before) {
        List<Document> told = new ArrayList<>(Entries.of(doc, RECOMPUTED));
        before.stream()
                .filter(term -> term.termId().equals(moved.termId()))
                .findFirst()
                .ifPresent(term -> told.add(new Document("term", moved.termId())
                        .append("at", moved.recomputedAt().toString())
                        .append("reason", moved.reason())
                        .append("source", moved.source())
                        .append("from", term.dueOn().toString())
                        .append("to", moved.dueOn().toString())));
        doc.append(RECOMPUTED, told);
    }

    static List<Recomputation> recomputations(Document doc) {
        return Entries.of(doc, RECOMPUTED).stream()
                .map(each -> new Recomputation(
                        each.getString("term"),
                        Instant.parse(each.getString("at")),
                        each.getString("reason"),
                        each.getString("source"),
                        LocalDate.parse(each.getString("from")),
                        LocalDate.parse(each.getString("to"))))
                .toList();
    }
}
