package niangjia.complaint.read;

import niangjia.complaint.Clock;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.Term;
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
    private final DueDesk desk;

    public DeskTerms(ReadStore store, TermsInForce terms) {
        this.desk = new DueDesk(store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION), terms, DeskTerms::unitOf);
    }

    @QueryHandler
    DuePage on(DueTerms query) {
        return desk.due(query.asker(), query.at(), query.behind(), query.size());
    }

    @QueryHandler
    RecountPage on(TermsToRecount query) {
        return desk.toRecount(query.asker(), query.at(), query.behind(), query.size());
    }

    /** As the complaint itself counts: by the rules of the unit that must act. */
    private static UnitRef unitOf(Document doc, Term term) {
        String holder = doc.getString(Standing.HOLDER);
        return Clock.of(term.termId()).ofTheHolder() && holder != null
                ? new UnitRef(holder, doc.getString(Standing.HOLDER_PATH))
                : new UnitRef(doc.getString(Standing.RECEIVED_BY), doc.getString(Standing.RECEIVED_PATH));
    }
}
