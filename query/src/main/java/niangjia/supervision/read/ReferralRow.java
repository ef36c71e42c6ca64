package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over in a list.
 *
 * @param sequence of the newest event included
 * @param unitId that hands it over
 * @param origin id of the matter it comes from
 * @param fields that go, and no others
 * @param number the body's own, if it gave one
 * @param due the open clock that ends first, if one runs
 */
public record ReferralRow(
        String referralId,
        long sequence,
        ReferralBody body,
        String bodyName,
        String unitId,
        String origin,
        ReferralStatus state,
        ReferralBasis basis,
        boolean consentWithdrawn,
        List<ReferralField> fields,
        LocalDate preparedOn,
        @Nullable LocalDate sentOn,
        @Nullable String number,
        @Nullable ReferralDue due) {
    public ReferralRow {
        fields = List.copyOf(fields);
    }
}
