package niangjia.supervision.read;

import niangjia.shared.Actor;

/** How does this supervision case stand? Answered with an optional {@link SupervisionView}: empty outside the viewer's reach. */
public record SupervisionOf(Actor viewer, String caseId) {}
