package niangjia.complaint.read;

import java.time.Instant;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the call register.
 *
 * @param number of the order, for example {@code GD-20261012-0037}
 * @param channel name of a {@link niangjia.complaint.Channel}
 * @param medium name of a {@link niangjia.complaint.Medium}
 * @param sealed true if who called is withheld from this viewer
 * @param callerName null if the caller gave none
 * @param summary the order's summary, else the first words of the account
 * @param category name of a {@link niangjia.complaint.Category}; null before an order is opened
 * @param unitId that took the contact in
 * @param holderId that works on it now, if any
 * @param operatorName who logged it, as they were named then
 * @param outsideNumber under which another body knows the matter
 */
public record ContactEntry(
        String complaintId,
        String number,
        Instant occurredAt,
        Instant recordedAt,
        String channel,
        String medium,
        boolean anonymous,
        boolean sealed,
        @Personal(DataKind.NAME) @Nullable Words callerName,
        @Nullable Words summary,
        @Nullable String category,
        String unitId,
        @Nullable String holderId,
        ComplaintStatus state,
        String operatorName,
        @Nullable String outsideNumber) {}
