package niangjia.mediation.read;

import niangjia.shared.Actor;

/**
 * What did a side say alone? Answered with an optional {@link MediationNote}: empty for everybody who is not a mediator of
 * this case now, and acts as themselves.
 */
public record MediationNoteOf(Actor viewer, String caseId, String noteId) {}
