package niangjia.complaint.read;

import niangjia.shared.Actor;

/** How does this complaint stand? Answered with an optional {@link CaseView}: empty outside the viewer's reach. */
public record CaseOf(Actor viewer, String complaintId) {}
