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
import org.bson.Document;

/** The terms of a case in its documents: all of them in the case file, the open ones where many are listed. */
public final class CaseTerms {
    static final String TERMS = "terms";
    /** Whether any term has ever passed unmet: kept for good. */
    private static final String EVER_LATE = "everLate";

    private static final String RECOMPUTED = "recomputed";

    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);

    private CaseTerms() {}

    /** Of the clocks that run the one that ends first. */
    public static Optional<Term> governing(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING)
                .min(FIRST_TO_END);
    }

    public static List<Term> of(Document doc) {
        return Entries.of(doc, TERMS).stream().map(TermDocuments::read).toList();
    }

    public static void begin(Document doc) {
        doc.append(TERMS, List.of()).append(EVER_LATE, false).append(RECOMPUTED, List.of());
    }

    /** @param all ended ones too */
    public static void turn(Document doc, ClockEvent event, boolean all) {
        List<Term> before = of(doc);
        List<Term> after =
                List.copyOf(TermBook.of(before).after(event.fact()).terms().values());
        doc.append(
                TERMS,
                after.stream()
                        .filter(term -> all || term.status().open())
                        .map(TermDocuments::of)
                        .toList());
        doc.append(EVER_LATE, everLate(doc) || after.stream().anyMatch(Term::lapsed));
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

    public static boolean everLate(Document doc) {
        return Boolean.TRUE.equals(doc.getBoolean(EVER_LATE));
    }

    public static List<Recomputation> recomputations(Document doc) {
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
