package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.Medium;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about sessions, talks and what each side says alone (调解会). */
public sealed interface SessionCommand extends MediationCommand {

    record ScheduleSession(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, SessionPlan plan)
            implements SessionCommand {}

    record TellOfSession(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String sessionId,
            String partyId,
            Medium medium)
            implements SessionCommand {}

    record MoveSession(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, SessionPlan plan, SealedText reason)
            implements SessionCommand {}

    record CancelSession(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String sessionId, SealedText reason)
            implements SessionCommand {}

    record CheckIdentity(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String sessionId,
            String partyId,
            IdentityCheck check)
            implements SessionCommand {}

    /** {@code minutes} of a joint session alone: what a side says in caucus goes into private notes. */
    record HoldSession(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String sessionId,
            List<String> present,
            @Nullable SealedText minutes,
            MinutesSign signed)
            implements SessionCommand {}

    /** Nothing was arranged: they spoke, and it is noted. */
    record HoldTalk(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String sessionId,
            Medium medium,
            List<PartySide> heard,
            List<MediatorId> mediators,
            SealedText minutes)
            implements SessionCommand {}

    record RecordNoShow(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String sessionId,
            String partyId,
            boolean goodReason,
            boolean walkedOut,
            SealedText words)
            implements SessionCommand {}

    /** What one side said in confidence, sealed under the key of that side. */
    record WriteNote(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String noteId,
            PartySide side,
            @Nullable String sessionId,
            SealedText note)
            implements SessionCommand {}

    /** What of a note the side lets the mediators tell the other. */
    record PassOnNote(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String noteId,
            boolean sideAgreed,
            SealedText words)
            implements SessionCommand {}

    record BeginAppraisal(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String appraisalId,
            String body,
            SealedText question)
            implements SessionCommand {}

    record EndAppraisal(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String appraisalId, SealedText result)
            implements SessionCommand {}
}
