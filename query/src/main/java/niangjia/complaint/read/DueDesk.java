package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import niangjia.complaint.read.RecountPage.Found;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermsInForce;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What has run out and what would be counted otherwise now, of the matters in one collection, which keep their terms as
 * those of the queue do. It is told to the desk itself; anybody else is told nothing.
 */
final class DueDesk {
    private final DocumentStore matters;
    private final TermsInForce terms;
    private final BiFunction<Document, Term, UnitRef> place;
    private final DueIndex index = new DueIndex();

    /** @param place by the rules of which unit a matter counts a term */
    DueDesk(DocumentStore matters, TermsInForce terms, BiFunction<Document, Term, UnitRef> place) {
        this.matters = matters;
        this.terms = terms;
        this.place = place;
        matters.follow(index);
    }

    /** @param behind the last of the page before; null for the first page */
    DuePage due(Actor asker, Instant at, @Nullable DueTerm behind, int size) {
        if (!isTheDesk(asker)) {
            return new DuePage(List.of(), false);
        }
        List<DueTerm> found = index.due(at, behind, size + 1);
        boolean more = found.size() > size;
        return new DuePage(more ? found.subList(0, size) : found, more);
    }

    /** @param behind what the page before gave as next; null for the first page */
    RecountPage toRecount(Actor asker, Instant at, @Nullable String behind, int size) {
        if (!isTheDesk(asker)) {
            return new RecountPage(List.of(), null);
        }
        List<String> ids = index.open(behind, size);
        Recount recount = new Recount(terms, at);
        List<Found> found = matters.byIds(ids).stream()
                .filter(doc -> moves(doc, recount))
                .map(doc -> new Found(doc.getString("_id"), doc.getLong(DocumentStore.SEQ)))
                .toList();
        return new RecountPage(found, ids.size() < size ? null : ids.get(ids.size() - 1));
    }

    private static boolean isTheDesk(Actor asker) {
        return asker.roles().contains(Role.SYSTEM);
    }

    private boolean moves(Document doc, Recount recount) {
        TermBook book = TermBook.of(CaseTerms.of(doc));
        return book.open().stream()
                .flatMap(term -> recount.of(book, term.termId(), place.apply(doc, term)).stream())
                .anyMatch(TermRecomputed.class::isInstance);
    }
}
