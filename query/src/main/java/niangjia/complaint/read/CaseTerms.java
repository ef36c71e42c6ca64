package niangjia.complaint.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
    /** What a notice or another pack moved. */
    static final String RECOMPUTED = "recomputed";

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

    /** Of the duties the one that stands still, if none runs. */
    static Optional<Term> halted(List<Term> terms) {
        return terms.stream().filter(term -> term.status() == TermStatus.PAUSED).min(FIRST_TO_END);
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

    private static Script script(boolean all) {
        return new Script()
                .on(ContactLogged.class, (doc, e, told) -> begin(doc, all))
                .on(TermStarted.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermExtended.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermPaused.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermResumed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermRecomputed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermMet.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermLapsed.class, (doc, e, told) -> turn(doc, e, all))
                .on(TermStopped.class, (doc, e, told) -> turn(doc, e, all));
    }

    private static void begin(Document doc, boolean all) {
        doc.append(TERMS, List.of()).append(DUE_AT, null).append(NEXT_LAPSE, null);
        doc.append(EVER_LATE, false);
        if (all) {
            doc.append(RECOMPUTED, List.of());
        } else {
            DueMarks.begin(doc);
        }
    }

    /** Of all terms only the one that turns is read and written: they are many in a case, and turn often. */
    private static void turn(Document doc, TermEvent event, boolean all) {
        TermFact fact = event.fact();
        String id = fact.termId();
        List<Document> kept = doc.getList(TERMS, Document.class);
        int at = placeOf(id, kept);
        boolean known = at < kept.size() && TermDocuments.id(kept.get(at)).equals(id);
        List<Term> before = known ? List.of(TermDocuments.read(kept.get(at))) : List.of();
        Term now = TermBook.of(before).after(fact).find(id).orElseThrow();
        if (known) {
            kept.remove(at);
        }
        if (all || now.status().open()) {
            kept.add(at, TermDocuments.of(now));
        }
        doc.append(DUE_AT, firstEnd(kept, each -> !RIGHTS.contains(Clock.of(TermDocuments.id(each)))));
        doc.append(NEXT_LAPSE, firstEnd(kept, each -> !TermDocuments.lapsed(each)));
        doc.append(EVER_LATE, Boolean.TRUE.equals(doc.get(EVER_LATE)) || now.lapsed());
        if (!all) {
            DueMarks.remember(doc, now);
        } else if (event instanceof TermRecomputed recomputed) {
            doc.append(RECOMPUTED, Recomputations.with(doc, recomputed, before));
        }
    }

    /** Where the term is, or where it belongs: they are kept in the order of their ids. */
    private static int placeOf(String termId, List<Document> kept) {
        int at = 0;
        while (at < kept.size() && TermDocuments.id(kept.get(at)).compareTo(termId) < 0) {
            at++;
        }
        return at;
    }

    private static @Nullable Instant firstEnd(List<Document> kept, Predicate<Document> which) {
        Instant first = null;
        for (Document each : kept) {
            if (TermDocuments.runs(each) && which.test(each)) {
                Instant end = TermDocuments.dueAt(each);
                first = first == null || end.isBefore(first) ? end : first;
            }
        }
        return first;
    }
}
