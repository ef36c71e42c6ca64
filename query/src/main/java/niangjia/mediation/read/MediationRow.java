package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.Urgency;
import niangjia.complaint.read.Phrase;
import niangjia.mediation.MediationStatus;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * A line of the case list, without anybody's words and without the name of a natural person. Sums are in fen.
 *
 * @param sequence of the newest event the row includes; the value to expect in a form
 * @param origin name of an {@link niangjia.mediation.ApplicationOrigin}
 * @param track name of a {@link niangjia.mediation.MediationTrack}
 * @param urgency GROUP_DISPUTE from ten workers on
 * @param organisations names of those who take part and are no natural persons, in the order in which they were named
 * @param mediators names of those who stand on it
 * @param nextSession when the next session begins; null if none is to come
 * @param claimedFen of all claims that have not been withdrawn
 * @param nextDueOn when the next promise falls due that is not done
 * @param duty null when nothing is left to do
 * @param terms those that are open
 * @param late something promised is overdue, or one of the desk's own clocks has run out
 * @param everLate whether any clock of it has passed unmet, now or before
 */
public record MediationRow(
        String caseId,
        long sequence,
        String number,
        String category,
        String origin,
        String track,
        MediationStatus status,
        Urgency urgency,
        List<String> organisations,
        int workers,
        String holderId,
        String receivedById,
        List<String> mediators,
        @Nullable Instant nextSession,
        long claimedFen,
        long promisedFen,
        long paidFen,
        @Nullable LocalDate nextDueOn,
        @Nullable MediationDuty duty,
        Phrase last,
        Instant lastAt,
        Instant receivedAt,
        @Nullable String bornFrom,
        List<Term> terms,
        boolean late,
        boolean everLate) {
    public MediationRow {
        organisations = List.copyOf(organisations);
        mediators = List.copyOf(mediators);
        terms = List.copyOf(terms);
    }

    /** Of the desk's clocks that run the one that ends first. */
    public Optional<Term> due() {
        return MediationTerms.governing(terms);
    }

    /** Until when the first of the claims may be brought elsewhere. */
    public Optional<Term> limitation() {
        return MediationTerms.limitation(terms);
    }
}
