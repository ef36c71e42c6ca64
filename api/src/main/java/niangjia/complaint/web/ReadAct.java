package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.ComplaintCommand;
import niangjia.shared.Seals;
import org.jspecify.annotations.Nullable;

/**
 * A request understood.
 *
 * @param lateReason why it is entered later than it happened, if the sender said so
 */
public record ReadAct(ComplaintCommand command, @Nullable String lateReason, List<Handle> handles) {
    public ReadAct {
        handles = List.copyOf(handles);
    }

    /** To be called when the act is on record, and again when it is repeated: repeating changes nothing. */
    public void remember(Seals seals) {
        handles.forEach(handle -> seals.remember(handle.kind(), handle.keyedHash(), handle.person()));
    }
}
