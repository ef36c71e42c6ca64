package niangjia.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What became of one order of a bulk.
 *
 * @param sequence of the event it got; -1 if it was refused
 * @param refusal code under which it was refused, for example {@code complaint/wrong-state}; null if it was done
 */
public record BulkResult(
        String complaintId, long sequence, @Nullable String refusal) {
    public static BulkResult done(String complaintId, long sequence) {
        return new BulkResult(complaintId, sequence, null);
    }

    public static BulkResult refused(String complaintId, String code) {
        return new BulkResult(complaintId, -1, code);
    }

    /** Whether the order got what was asked for it. */
    public boolean acted() {
        return refusal == null;
    }
}
