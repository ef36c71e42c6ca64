package niangjia.mediation.read;

import java.time.Instant;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * A private note, opened for a mediator of the case; nothing else may carry it.
 *
 * @param side name of a {@link niangjia.mediation.PartySide}: whose secret it is
 * @param sessionId null where it belongs to none
 * @param words sealed where the side's key was destroyed
 */
public record MediationNote(
        String caseId,
        String noteId,
        String side,
        @Nullable String sessionId,
        String writtenBy,
        Instant at,
        Words words) {
    /** Says whose it is, never what it says. */
    @Override
    public String toString() {
        return "MediationNote[" + caseId + " " + noteId + " " + side + "]";
    }
}
