package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.DueIndex;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.RecountPage;
import niangjia.complaint.read.RecountPage.Found;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The open clocks of supervision cases and hand-overs, for the desk itself, which must find what has run out and what
 * would be counted otherwise now. It keeps no words and decides nothing.
 */
@Component
@ProcessingGroup(RunningClocks.GROUP)
public class RunningClocks {
    public static final String GROUP = "running-clocks";
    static final String COLLECTION = "running_clocks";

    /** The unit by whose rules the clocks are counted. */
    private static final String PLACE = "place";

    private final DocumentStore clocks;
    private final TermsInForce terms;
    private final DueIndex index = new DueIndex();

    public RunningClocks(ReadStore store, TermsInForce terms) {
        this.clocks = store.collection(GROUP, COLLECTION);
        this.terms = terms;
        clocks.follow(index);
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> message) {
        clocks.change(event.caseId(), message.getSequenceNumber(), doc -> {
            if (event instanceof ClueRegistered registered) {
                CaseTerms.begin(doc);
                doc.append(PLACE, registered.unitPath());
            } else if (event instanceof CaseTransferred moved) {
                doc.append(PLACE, moved.unitPath());
            } else if (event instanceof CaseTakenOver moved) {
                doc.append(PLACE, moved.unitPath());
            } else if (event instanceof CaseEscalated moved) {
                doc.append(PLACE, moved.unitPath());
            }
            recorded(doc, message);
        });
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message) {
        clocks.change(event.referralId(), message.getSequenceNumber(), doc -> {
            if (event instanceof ReferralEvent.ReferralPrepared prepared) {
                CaseTerms.begin(doc);
                doc.append(PLACE, prepared.unitPath());
            }
            recorded(doc, message);
        });
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        clocks.change(event.caseId(), message.getSequenceNumber(), doc -> {
            CaseTerms.turn(doc, event, false);
            recorded(doc, message);
        });
    }

    @ResetHandler
    void reset() {
        clocks.clear();
    }

    @QueryHandler
    DuePage on(ClocksDue query) {
        if (!isTheDesk(query.asker())) {
            return new DuePage(List.of(), false);
        }
        List<DueTerm> found = index.due(query.at(), query.behind(), query.size() + 1);
        boolean more = found.size() > query.size();
        return new DuePage(more ? found.subList(0, query.size()) : found, more);
    }

    @QueryHandler
    RecountPage on(ClocksToRecount query) {
        if (!isTheDesk(query.asker())) {
            return new RecountPage(List.of(), null);
        }
        List<String> ids = index.open(query.behind(), query.size());
        Recount recount = new Recount(terms, query.at());
        List<Found> found = clocks.byIds(ids).stream()
                .filter(doc -> moves(doc, recount))
                .map(doc -> new Found(doc.getString("_id"), doc.getLong(DocumentStore.SEQ)))
                .toList();
        return new RecountPage(found, ids.size() < query.size() ? null : ids.get(ids.size() - 1));
    }

    /** As the matter itself counts: by the rules of the unit that has it. */
    private static boolean moves(Document doc, Recount recount) {
        TermBook book = TermBook.of(CaseTerms.of(doc));
        UnitRef place = CaseHolder.place(doc.getString(PLACE));
        return book.open().stream()
                .flatMap(term -> recount.of(book, term.termId(), place).stream())
                .anyMatch(TermRecomputed.class::isInstance);
    }

    private static boolean isTheDesk(Actor asker) {
        return asker.roles().contains(Role.SYSTEM);
    }

    private static void recorded(Document doc, DomainEventMessage<?> message) {
        doc.append(CaseRows.RECORDED_AT, message.getTimestamp());
    }
}
