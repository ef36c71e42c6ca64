package niangjia.complaint.read;

import java.util.List;
import niangjia.complaint.Clock;
import niangjia.complaint.read.RecountPage.Found;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The open terms of all complaints, for the desk itself, which must find what has run out and what would be counted
 * otherwise now. It follows the documents of the queue and decides nothing.
 */
@Component
public class DeskTerms {
    private final DocumentStore orders;
    private final TermsInForce terms;
    private final DueIndex index = new DueIndex();

    public DeskTerms(ReadStore store, TermsInForce terms) {
        this.orders = store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION);
        this.terms = terms;
        orders.follow(index);
    }

    @QueryHandler
    DuePage on(DueTerms query) {
        if (!isTheDesk(query.asker())) {
            return new DuePage(List.of(), false);
        }
        List<DueTerm> found = index.due(query.at(), query.behind(), query.size() + 1);
        boolean more = found.size() > query.size();
        return new DuePage(more ? found.subList(0, query.size()) : found, more);
    }

    @QueryHandler
    RecountPage on(TermsToRecount query) {
        if (!isTheDesk(query.asker())) {
            return new RecountPage(List.of(), null);
        }
        List<String> ids = index.open(query.behind(), query.size());
        Recount recount = new Recount(terms, query.at());
        List<Found> found = orders.byIds(ids).stream()
                .filter(doc -> moves(doc, recount))
                .map(doc -> new Found(doc.getString("_id"), doc.getLong(DocumentStore.SEQ)))
                .toList();
        return new RecountPage(found, ids.size() < query.size() ? null : ids.get(ids.size() - 1));
    }

    private static boolean isTheDesk(Actor asker) {
        return asker.roles().contains(Role.SYSTEM);
    }

    private static boolean moves(Document doc, Recount recount) {
        TermBook book = TermBook.of(CaseTerms.of(doc));
        return book.open().stream()
                .flatMap(term -> recount.of(book, term.termId(), unitOf(doc, term)).stream())
                .anyMatch(TermRecomputed.class::isInstance);
    }

    /** As the complaint itself counts: by the rules of the unit that must act. */
    private static UnitRef unitOf(Document doc, Term term) {
        String holder = doc.getString(Standing.HOLDER);
        return Clock.of(term.termId()).ofTheHolder() && holder != null
                ? new UnitRef(holder, doc.getString(Standing.HOLDER_PATH))
                : new UnitRef(doc.getString(Standing.RECEIVED_BY), doc.getString(Standing.RECEIVED_PATH));
    }
}
