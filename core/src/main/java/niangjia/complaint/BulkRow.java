package niangjia.complaint;

import org.jspecify.annotations.Nullable;

/**
 * One order of a bulk as it stood when the bulk was started: by this a later look tells whether it has moved since.
 *
 * @param number of the order as the office speaks of it
 * @param sequence of its newest event then
 * @param state name of a {@link ComplaintStatus}
 * @param holderId the unit that held it
 * @param handlerId staff id of the one who handled it
 */
public record BulkRow(
        String complaintId,
        String number,
        long sequence,
        String state,
        @Nullable String holderId,
        @Nullable String handlerId,
        @Nullable String handlerName) {}
