package niangjia.complaint.read;

import java.util.Set;

/**
 * Something in a queue is different now; sent after it can be read.
 *
 * @param unitIds viewers of these units should ask again
 */
public record QueueChanged(Set<String> unitIds) {
    public QueueChanged {
        unitIds = Set.copyOf(unitIds);
    }
}
