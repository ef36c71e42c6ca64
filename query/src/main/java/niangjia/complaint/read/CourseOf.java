package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * How far has this complaint come, how much is there to read of it, and with which others does it hang together?
 * Answered with an optional {@link CourseView}: empty outside the viewer's reach.
 *
 * @param zoom at which the parts of the filter are counted
 */
public record CourseOf(Actor viewer, String complaintId, Zoom zoom, TimelineFilter filter) {}
