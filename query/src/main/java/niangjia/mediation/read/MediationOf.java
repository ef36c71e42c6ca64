package niangjia.mediation.read;

import niangjia.shared.Actor;

/** How does this mediation case stand? Answered with an optional {@link MediationView}: empty outside the viewer's reach. */
public record MediationOf(Actor viewer, String caseId) {}
