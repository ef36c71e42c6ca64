package niangjia.complaint.read;

import java.util.List;
import niangjia.shared.Actor;

/**
 * The rows of these orders, in this order, wherever they stand; answered with a {@link QueuePage} without a next one. What
 * lies outside the viewer's reach is left out.
 *
 * @param complaintIds 500 at most
 */
public record QueueRowsOf(Actor viewer, List<String> complaintIds) {
    static final int MOST = 500;

    public QueueRowsOf {
        complaintIds = List.copyOf(complaintIds);
        if (complaintIds.size() > MOST) {
            throw new IllegalArgumentException("orders: " + complaintIds.size() + " (expected: <= " + MOST + ")");
        }
    }
}
