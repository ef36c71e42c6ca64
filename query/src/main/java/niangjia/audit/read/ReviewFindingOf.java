package niangjia.audit.read;

import niangjia.shared.Actor;

/** One finding. Answered with an optional {@link ReviewFindingView}; empty outside the viewer's reach. */
public record ReviewFindingOf(Actor viewer, String reviewId, String findingId) {}
