package niangjia.mediation.read;

import niangjia.mediation.PartySide;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What did the sides, or one of them, say alone? Answered with {@link MediationNotes}, the oldest first: none for everybody
 * who is not a mediator of this case now, and acts as themselves.
 *
 * @param side null for both
 */
public record MediationNotesOf(
        Actor viewer, String caseId, @Nullable PartySide side) {}
