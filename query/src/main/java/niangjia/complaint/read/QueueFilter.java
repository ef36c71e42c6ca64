package niangjia.complaint.read;

import org.jspecify.annotations.Nullable;

/**
 * What a queue is narrowed to; null asks for all.
 *
 * @param category name of a {@link niangjia.complaint.Category}
 * @param channel name of a {@link niangjia.complaint.Channel}
 * @param urgency name of an {@link niangjia.complaint.Urgency}
 * @param unitId holds the order
 * @param handlerId staff id of the handler
 * @param number how the number begins, or its last four digits, or the whole number another body gave it
 */
public record QueueFilter(
        @Nullable String category,
        @Nullable String channel,
        @Nullable String urgency,
        @Nullable String unitId,
        @Nullable String handlerId,
        @Nullable String number) {
    public static final QueueFilter NONE = new QueueFilter(null, null, null, null, null, null);
}
