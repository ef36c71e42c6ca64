package niangjia.mediation.read;

import niangjia.shared.Actor;

/**
 * Which cases grew out of this complaint, or of this supervision case? Answered with a {@link MediationPage} of one page
 * without counts, the oldest first; those outside the viewer's reach are missing.
 *
 * @param originId id of a complaint or of a supervision case
 */
public record MediationsBornFrom(Actor viewer, String originId) {}
