package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened in sessions, talks and with what each side said alone (调解会). */
public sealed interface SessionEvent extends MediationEvent {

    @Recorded(name = "mediation.SessionScheduled")
    record SessionScheduled(String caseId, Instant occurredAt, SessionFacts plan) implements SessionEvent {}

    /** {@code untold} is how many have still to be told. */
    @Recorded(name = "mediation.SessionTold")
    record SessionTold(String caseId, Instant occurredAt, String sessionId, String partyId, String medium, int untold)
            implements SessionEvent {}

    @Recorded(name = "mediation.SessionMoved")
    record SessionMoved(String caseId, Instant occurredAt, SessionFacts plan, SealedText reason)
            implements SessionEvent {}

    @Recorded(name = "mediation.SessionCancelled")
    record SessionCancelled(String caseId, Instant occurredAt, String sessionId, SealedText reason)
            implements SessionEvent {}

    @Recorded(name = "mediation.IdentityChecked")
    record IdentityChecked(String caseId, Instant occurredAt, String sessionId, String partyId, String check)
            implements SessionEvent {}

    @Recorded(name = "mediation.SessionHeld")
    record SessionHeld(
            String caseId,
            Instant occurredAt,
            String sessionId,
            String kind,
            List<String> present,
            @Nullable SealedText minutes,
            String signed)
            implements SessionEvent {}

    @Recorded(name = "mediation.TalkHeld")
    record TalkHeld(
            String caseId,
            Instant occurredAt,
            String sessionId,
            String medium,
            List<String> heard,
            List<String> mediators,
            SealedText minutes)
            implements SessionEvent {}

    @Recorded(name = "mediation.NoShowRecorded")
    record NoShowRecorded(
            String caseId,
            Instant occurredAt,
            String sessionId,
            String partyId,
            boolean goodReason,
            boolean walkedOut,
            SealedText words)
            implements SessionEvent {}

    /** Opened for the mediators of the case alone. */
    @Recorded(name = "mediation.NoteWritten")
    record NoteWritten(
            String caseId,
            Instant occurredAt,
            String noteId,
            String side,
            @Nullable String sessionId,
            SealedText note,
            String writtenBy)
            implements SessionEvent {}

    @Recorded(name = "mediation.NotePassedOn")
    record NotePassedOn(String caseId, Instant occurredAt, String noteId, String side, SealedText words)
            implements SessionEvent {}

    @Recorded(name = "mediation.AppraisalBegun")
    record AppraisalBegun(String caseId, Instant occurredAt, String appraisalId, String body, SealedText question)
            implements SessionEvent {}

    @BringsPaper
    @Recorded(name = "mediation.AppraisalEnded")
    record AppraisalEnded(String caseId, Instant occurredAt, String appraisalId, SealedText result)
            implements SessionEvent {}
}
