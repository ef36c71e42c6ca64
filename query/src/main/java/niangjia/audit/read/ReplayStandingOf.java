package niangjia.audit.read;

import niangjia.shared.Actor;

/**
 * How a matter stood before and after one step. Answered with an optional {@link ReplayStanding}: empty as {@link ReplayOf}
 * is, and for matters of which nothing keeps a picture.
 *
 * @param sequence of the step in the stream, from 0
 */
public record ReplayStandingOf(Actor viewer, String stream, long sequence) {}
