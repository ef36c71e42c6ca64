package niangjia.audit.read;

import java.util.List;
import niangjia.complaint.read.Sight;

/**
 * One matter as the record has it.
 *
 * @param sight what of its words the viewer may read
 * @param steps in the order in which they were recorded; at least one
 */
public record ReplayCase(String stream, Sight sight, List<ReplayStep> steps) {
    public ReplayCase {
        steps = List.copyOf(steps);
    }
}
