package niangjia.complaint.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.Clock;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.TermEvent;
import niangjia.complaint.TermEvent.TermExtended;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.TermEvent.TermMet;
import niangjia.complaint.TermEvent.TermPaused;
import niangjia.complaint.TermEvent.TermRecomputed;
import niangjia.complaint.TermEvent.TermResumed;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.complaint.TermEvent.TermStopped;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermStatus;
import org.bson.Document;

/** The terms of a complaint in its documents: all of them in the case file, the open ones where many are listed. */
final class CaseTerms {
    static final String TERMS = "terms";
    /** The end of the term whose turn it is; what stands still has none. */
    static final String DUE_AT = "dueAt";
    /** The first end that passes if nobody acts; the desk looks by it. */
    static final String NEXT_LAPSE = "nextLapse";
    /** When the newest event was recorded. */
    static final String RECORDED_AT = "recordedAt";
    /** Whether any term has ever passed unmet: kept for good. */
    static final String EVER_LATE = "everLate";

    /** Rights that run out, not duties: nobody is late who leaves them unused. */
    private static final Set<Clock> RIGHTS = EnumSet.of(Clock.RETURN, Clock.DECLINE);

    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::dueAt).thenComparing(Term::termId);

    static final Script ALL = script(true);
    /** Without those that have ended. */
    static final Script OPEN = script(false);

    private CaseTerms() {}

    static List<Term> of(Document doc) {
        List<Document> kept = doc.getList(TERMS, Document.class);
        return kept == null ? List.of() : kept.stream().map(TermDocuments::read).toList();
    }

    static Instant recordedAt(Document doc) {
        Date at = doc.getDate(RECORDED_AT);
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    /** Of the duties that run the one that ends first. */
    static Optional<Term> governing(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING)
                .filter(term -> !RIGHTS.contains(Clock.of(term.termId())))
                .min(FIRST_TO_END);
    }

    private static Optional<Instant> nextLapse(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.RUNNING && !term.lapsed())
                .map(Term::dueAt)
                .min(Comparator.naturalOrder());
    }

    private static Script script(boolean all) {
        return new Script()
                .on(ContactLogged.class, (doc, e, told) -> doc.append(TERMS, List.of())
                        .append(DUE_AT, null)
                        .append(NEXT_LAPSE, null)
                        .append(EVER_LATE, false))
                .on(TermStarted.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermExtended.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermPaused.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermResumed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermRecomputed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermMet.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermLapsed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermStopped.class, (doc, e, told) -> turn(doc, e, all));
    }

    private static void turn(Document doc, TermEvent event, boolean all) {
        List<Term> terms = after(doc, event);
        List<Term> kept =
                terms.stream().filter(term -> all || term.status().open()).toList();
        doc.append(TERMS, kept.stream().map(TermDocuments::of).toList());
        doc.append(DUE_AT, governing(terms).map(Term::dueAt).orElse(null));
        doc.append(NEXT_LAPSE, nextLapse(terms).orElse(null));
        doc.append(
                EVER_LATE,
                Boolean.TRUE.equals(doc.get(EVER_LATE)) || terms.stream().anyMatch(Term::lapsed));
    }

    private static List<Term> after(Document doc, TermEvent event) {
        return List.copyOf(TermBook.of(of(doc)).after(event.fact()).terms().values());
    }
}
