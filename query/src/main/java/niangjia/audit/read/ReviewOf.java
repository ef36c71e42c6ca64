package niangjia.audit.read;

import niangjia.shared.Actor;

/** One file review whole. Answered with an optional {@link ReviewView}; empty outside the viewer's reach. */
public record ReviewOf(Actor viewer, String reviewId) {}
