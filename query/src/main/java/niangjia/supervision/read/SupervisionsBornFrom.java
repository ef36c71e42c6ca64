package niangjia.supervision.read;

import niangjia.shared.Actor;

/**
 * Which cases grew out of this complaint? Answered with {@link SupervisionRows} of one page without counts, the oldest
 * first; those outside the viewer's reach are missing.
 */
public record SupervisionsBornFrom(Actor viewer, String complaintId) {}
