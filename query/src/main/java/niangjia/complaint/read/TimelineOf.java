package niangjia.complaint.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What happened in this complaint, the latest first? Answered with an optional {@link TimelinePage}: empty outside the
 * viewer's reach.
 *
 * @param cursor {@link TimelinePage#next()} of the page before, of any zoom and filter; null for the first
 * @param size entries of the page, 1 to 1000
 */
public record TimelineOf(
        Actor viewer,
        String complaintId,
        Zoom zoom,
        TimelineFilter filter,
        @Nullable String cursor,
        int size) {
    public TimelineOf(Actor viewer, String complaintId, Zoom zoom, @Nullable String cursor, int size) {
        this(viewer, complaintId, zoom, TimelineFilter.NONE, cursor, size);
    }
}
