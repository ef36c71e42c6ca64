package niangjia.supervision.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What happened in this case, the latest first? Answered with an optional {@link SupervisionTimeline}: empty outside the
 * viewer's reach.
 *
 * @param cursor {@link SupervisionTimeline#next()} of the page before; null for the first
 * @param size entries of the page, 1 to 1000
 */
public record SupervisionTimelineOf(
        Actor viewer, String caseId, @Nullable String cursor, int size) {}
