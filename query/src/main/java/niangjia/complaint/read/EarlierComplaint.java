package niangjia.complaint.read;

import java.time.LocalDate;
import niangjia.complaint.ComplaintStatus;
import org.jspecify.annotations.Nullable;

/**
 * A complaint the desk remembers.
 *
 * @param category name of a {@link niangjia.complaint.Category}; null before an order is opened
 * @param day of the contact in Asia/Shanghai
 */
public record EarlierComplaint(
        String complaintId,
        String number,
        ComplaintStatus state,
        @Nullable String category,
        LocalDate day) {}
