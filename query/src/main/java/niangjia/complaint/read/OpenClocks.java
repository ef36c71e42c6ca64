package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The open clocks of matters that tell of them by {@link ClockEvent}, for the desk itself, which must find what has run out
 * and what would be counted otherwise now. It keeps no words and decides nothing.
 */
public final class OpenClocks {
    /** The unit by whose rules the clocks are counted. */
    private static final String PLACE = "place";

    private final DocumentStore clocks;
    private final DueDesk desk;

    public OpenClocks(DocumentStore clocks, TermsInForce terms) {
        this.clocks = clocks;
        this.desk = new DueDesk(clocks, terms, (doc, term) -> place(doc));
    }

    /**
     * Something happened to a matter that is none of its clocks.
     *
     * @param path of the unit that has it from now on; null if that is the same as before
     */
    public void heard(DomainEventMessage<?> message, @Nullable String path) {
        long sequence = message.getSequenceNumber();
        clocks.change(message.getAggregateIdentifier(), sequence, doc -> {
            if (sequence == 0) {
                doc.append(CaseTerms.TERMS, List.of());
            }
            if (path != null) {
                doc.append(PLACE, path);
            }
            recorded(doc, message);
        });
    }

    public void turned(ClockEvent event, DomainEventMessage<?> message) {
        clocks.change(event.caseId(), message.getSequenceNumber(), doc -> {
            doc.append(
                    CaseTerms.TERMS,
                    TermBook.of(CaseTerms.of(doc)).after(event.fact()).terms().values().stream()
                            .filter(term -> term.status().open())
                            .map(TermDocuments::of)
                            .toList());
            recorded(doc, message);
        });
    }

    public void clear() {
        clocks.clear();
    }

    /**
     * Those that have run out by the instant and have not been said to have lapsed, the first to end first.
     *
     * @param asker the desk itself; anybody else is told nothing
     * @param behind the last of the page before; null for the first page
     */
    public DuePage due(Actor asker, Instant at, @Nullable DueTerm behind, int size) {
        return desk.due(asker, at, behind, size);
    }

    /**
     * Matters of which open clocks would be counted otherwise by the rules in force.
     *
     * @param asker the desk itself; anybody else is told nothing
     * @param behind what the page before gave as next; null for the first page
     */
    public RecountPage toRecount(Actor asker, Instant at, @Nullable String behind, int size) {
        return desk.toRecount(asker, at, behind, size);
    }

    /** As the matter itself counts: by the rules of the unit that has it. */
    private static UnitRef place(Document doc) {
        return UnitRef.at(doc.getString(PLACE));
    }

    private static void recorded(Document doc, DomainEventMessage<?> message) {
        doc.append(CaseTerms.RECORDED_AT, message.getTimestamp());
    }
}
