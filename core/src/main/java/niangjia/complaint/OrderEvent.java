package niangjia.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to the work order (工单). */
public sealed interface OrderEvent extends ComplaintEvent {

    @Recorded(name = "complaint.OrderOpened")
    record OrderOpened(
            String complaintId,
            Instant occurredAt,
            String matterType,
            String category,
            String urgency,
            boolean secret,
            SealedText summary,
            @Nullable SealedText wanted,
            @Nullable PartyFacts employer,
            @Nullable String place,
            int workers)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderClassified")
    record OrderClassified(String complaintId, Instant occurredAt, String difficulty, String urgency, String category)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderDeclined")
    record OrderDeclined(
            String complaintId, Instant occurredAt, String ground, SealedText explanation, String routeTold)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderDispatched")
    record OrderDispatched(
            String complaintId,
            Instant occurredAt,
            String unitId,
            String unitPath,
            @Nullable SealedText note) implements OrderEvent {}

    /** @param fromUnitId the unit that had not signed yet */
    @Recorded(name = "complaint.OrderDispatchWithdrawn")
    record OrderDispatchWithdrawn(
            String complaintId,
            Instant occurredAt,
            String fromUnitId,
            @Nullable SealedText note) implements OrderEvent {}

    @Recorded(name = "complaint.OrderTakenOver")
    record OrderTakenOver(
            String complaintId,
            Instant occurredAt,
            String unitId,
            String unitPath,
            String fromUnitId,
            SealedText reason)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderSigned")
    record OrderSigned(String complaintId, Instant occurredAt, String handlerId, String handlerName)
            implements OrderEvent {}

    @Recorded(name = "complaint.HandlerAssigned")
    record HandlerAssigned(String complaintId, Instant occurredAt, String handlerId, String handlerName)
            implements OrderEvent {}

    @Recorded(name = "complaint.ReturnRequested")
    record ReturnRequested(String complaintId, Instant occurredAt, SealedText reason, String rightUnit)
            implements OrderEvent {}

    @Recorded(name = "complaint.ReturnApproved")
    record ReturnApproved(String complaintId, Instant occurredAt, String fromUnitId) implements OrderEvent {}

    @Recorded(name = "complaint.UnitDesignated")
    record UnitDesignated(String complaintId, Instant occurredAt, String unitId, String unitPath, SealedText basis)
            implements OrderEvent {}

    @Recorded(name = "complaint.CoHandlersSet")
    record CoHandlersSet(
            String complaintId, Instant occurredAt, String leadId, String leadPath, List<UnitFacts> assistants)
            implements OrderEvent {}

    @Recorded(name = "complaint.CallerContacted")
    record CallerContacted(String complaintId, Instant occurredAt, boolean reached, String medium, SealedText note)
            implements OrderEvent {}

    @Recorded(name = "complaint.ExtensionRequested")
    record ExtensionRequested(
            String complaintId, Instant occurredAt, int workingDays, SealedText reason, String requestedBy)
            implements OrderEvent {}

    @Recorded(name = "complaint.ExtensionGranted")
    record ExtensionGranted(String complaintId, Instant occurredAt, int workingDays) implements OrderEvent {}

    @Recorded(name = "complaint.ExtensionRefused")
    record ExtensionRefused(String complaintId, Instant occurredAt, SealedText reason) implements OrderEvent {}

    @Recorded(name = "complaint.ParkingAsked")
    record ParkingAsked(String complaintId, Instant occurredAt, SealedText reason, LocalDate committedOn)
            implements OrderEvent {}

    @Recorded(name = "complaint.ParkingRefused")
    record ParkingRefused(String complaintId, Instant occurredAt, SealedText reason) implements OrderEvent {}

    @Recorded(name = "complaint.OrderParked")
    record OrderParked(String complaintId, Instant occurredAt, SealedText reason, LocalDate committedOn)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderResumed")
    record OrderResumed(String complaintId, Instant occurredAt, SealedText reason) implements OrderEvent {}

    @Recorded(name = "complaint.ResultReported")
    record ResultReported(
            String complaintId,
            Instant occurredAt,
            String result,
            SealedText text,
            List<String> evidence,
            @Nullable SealedText callerReply,
            String reportedBy,
            int round)
            implements OrderEvent {}

    @Recorded(name = "complaint.SettledByContact")
    record SettledByContact(
            String complaintId,
            Instant occurredAt,
            String withWhom,
            SealedText said,
            long sumFen,
            @Nullable String proof,
            String reportedBy,
            int round)
            implements OrderEvent {}

    @Recorded(name = "complaint.ResultApproved")
    record ResultApproved(String complaintId, Instant occurredAt, String approvedBy) implements OrderEvent {}

    @Recorded(name = "complaint.ResultSentBack")
    record ResultSentBack(String complaintId, Instant occurredAt, SealedText reason) implements OrderEvent {}

    @Recorded(name = "complaint.ResultPassed")
    record ResultPassed(
            String complaintId,
            Instant occurredAt,
            @Nullable SealedText note) implements OrderEvent {}

    @Recorded(name = "complaint.ReworkOrdered")
    record ReworkOrdered(String complaintId, Instant occurredAt, SealedText reason, int round) implements OrderEvent {}

    @Recorded(name = "complaint.CallBackDone")
    record CallBackDone(
            String complaintId, Instant occurredAt, String satisfaction, boolean solved, SealedText words, int round)
            implements OrderEvent {}

    @Recorded(name = "complaint.CallBackFailed")
    record CallBackFailed(String complaintId, Instant occurredAt, SealedText reason, int attempt)
            implements OrderEvent {}

    @Recorded(name = "complaint.ServiceRated")
    record ServiceRated(
            String complaintId,
            Instant occurredAt,
            String satisfaction,
            @Nullable SealedText words) implements OrderEvent {}

    @Recorded(name = "complaint.OrderClosed")
    record OrderClosed(
            String complaintId,
            Instant occurredAt,
            @Nullable SealedText reason) implements OrderEvent {}

    @Recorded(name = "complaint.OrderReopened")
    record OrderReopened(String complaintId, Instant occurredAt, SealedText newFacts, int round)
            implements OrderEvent {}

    @Recorded(name = "complaint.OrderUrged")
    record OrderUrged(String complaintId, Instant occurredAt, SealedText reason, int times) implements OrderEvent {}

    @Recorded(name = "complaint.OrderSupervised")
    record OrderSupervised(String complaintId, Instant occurredAt, String level, SealedText reason)
            implements OrderEvent {}

    @Recorded(name = "complaint.CaseSpunOff")
    record CaseSpunOff(String complaintId, Instant occurredAt, String kind, String childId) implements OrderEvent {}

    @Recorded(name = "complaint.ChildOutcomeHeard")
    record ChildOutcomeHeard(String complaintId, Instant occurredAt, String childId, SealedText outcome)
            implements OrderEvent {}
}
