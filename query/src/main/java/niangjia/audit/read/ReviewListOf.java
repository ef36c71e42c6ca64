package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewedKind;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/**
 * From which cases would a sample be drawn, as the record held them at a moment? Answered with a {@link ReviewList}; empty to
 * all but auditors of the unit or of one above.
 *
 * @param kinds empty for all
 */
public record ReviewListOf(
        Actor viewer,
        UnitRef unit,
        ReviewBasis basis,
        LocalDate from,
        LocalDate to,
        Set<ReviewedKind> kinds,
        Instant asAt) {
    public ReviewListOf {
        kinds = Set.copyOf(kinds);
    }
}
