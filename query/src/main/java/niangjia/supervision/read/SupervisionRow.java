package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.Urgency;
import niangjia.complaint.read.Phrase;
import niangjia.shared.terms.Term;
import niangjia.supervision.SupervisionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the case list.
 *
 * @param sequence of the newest event the row includes; the value to expect in a form
 * @param employers names of those the case is about, in the order in which they were named
 * @param urgency EMERGENCY where a rung was left out for danger to life; GROUP_DISPUTE from ten workers on; URGENT where a
 *     rung was left out for haste, workers were threatened or the risk for the one who told is high
 * @param risk name of a {@link niangjia.supervision.RiskLevel}; null until assessed
 * @param supervisors names of those assigned
 * @param duty null when nothing is left to do
 * @param paperWaits for what its papers wait: REVIEW, SIGNATURE, ISSUE, SEAL, SERVICE, REPLY, JUDGMENT, FILING, RESULT
 * @param terms those that are open
 * @param everLate whether any clock of it has passed unmet, now or before
 */
public record SupervisionRow(
        String caseId,
        long sequence,
        String number,
        String category,
        String source,
        SupervisionStatus status,
        Urgency urgency,
        @Nullable String risk,
        List<String> employers,
        int workers,
        String holderId,
        String registeredById,
        List<String> supervisors,
        @Nullable SupervisionDuty duty,
        List<String> paperWaits,
        Phrase last,
        Instant lastAt,
        Instant registeredAt,
        int round,
        @Nullable String bornFrom,
        List<Term> terms,
        boolean everLate) {
    public SupervisionRow {
        terms = List.copyOf(terms);
    }

    /** Of the clocks that run the one that ends first. */
    public Optional<Term> due() {
        return CaseTerms.governing(terms);
    }
}
