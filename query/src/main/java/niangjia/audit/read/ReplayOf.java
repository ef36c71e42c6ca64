package niangjia.audit.read;

import niangjia.shared.Actor;

/**
 * Everything that happened in one matter, as the record has it. Answered with an optional {@link ReplayCase}: empty for who
 * is no auditor, outside the viewer's reach, and for what nobody has begun.
 *
 * @param stream id of a complaint, a supervision case, a mediation case or a hand-over
 */
public record ReplayOf(Actor viewer, String stream) {}
