package niangjia.mediation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What happened in this case, the latest first? Answered with an optional {@link MediationTimeline}: empty outside the
 * viewer's reach.
 *
 * @param cursor {@link MediationTimeline#next()} of the page before; null for the first
 * @param size entries of the page, 1 to 1000
 */
public record MediationTimelineOf(
        Actor viewer, String caseId, @Nullable String cursor, int size) {}
