package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * A line of the work queue. Codes are names of the enums of {@code niangjia.complaint}.
 *
 * @param sequence of the newest event the row includes; the value to expect in a form
 * @param summary the order's summary, else the first words of the account
 * @param employer null if none was named
 * @param workers how many are concerned; 0 before an order is opened
 * @param duty null when nothing is left to do
 * @param waiting for what others must do: RETURN, APPROVAL, REVIEW, EXTENSION, PARKING, PARKED, CHILD
 * @param last the newest event, in words
 * @param lastBy name at that time of the one who did it
 * @param enteredAt when the contact happened
 * @param dispatchedAt when the unit that holds it was given it
 * @param round 1 until the first rework or reopening
 * @param supervised name of a {@link niangjia.complaint.SupervisionLevel}; null if not
 * @param terms those that are open
 * @param everLate whether any term of it has passed unmet, now or before
 */
public record QueueRow(
        String complaintId,
        long sequence,
        String number,
        String channel,
        @Nullable String urgency,
        @Nullable String category,
        @Nullable Words summary,
        @Nullable Words employer,
        int workers,
        boolean secret,
        ComplaintStatus state,
        String receivedBy,
        @Nullable String holderId,
        @Nullable String handlerId,
        @Nullable String handlerName,
        @Nullable Duty duty,
        List<String> waiting,
        Phrase last,
        String lastBy,
        Instant lastAt,
        Instant enteredAt,
        @Nullable Instant dispatchedAt,
        int round,
        int urged,
        @Nullable String supervised,
        List<Term> terms,
        boolean everLate) {
    public QueueRow {
        terms = List.copyOf(terms);
    }

    /** Of the duties that run the one that ends first; the order stands in the queue by its end. */
    public Optional<Term> due() {
        return CaseTerms.governing(terms);
    }

    /** The duty that stands still, if there is one. */
    public Optional<Term> halted() {
        return CaseTerms.halted(terms);
    }
}
