package niangjia.complaint.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in a queue is different now; sent after it can be read, to those who may see it.
 *
 * @param unitIds viewers of these units should ask again
 * @param complaintId which order; null if they were too many to name, then anything may have changed
 * @param sequence of its newest event; -1 without an order
 */
public record QueueChanged(Set<String> unitIds, @Nullable String complaintId, long sequence) {
    public QueueChanged {
        unitIds = Set.copyOf(unitIds);
    }
}
