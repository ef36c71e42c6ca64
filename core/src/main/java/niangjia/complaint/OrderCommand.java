package niangjia.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about the work order (工单), from opening to the caller's verdict. */
public sealed interface OrderCommand extends ComplaintCommand {

    record OpenOrder(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            MatterType matterType,
            Category category,
            Urgency urgency,
            boolean secret,
            SealedText summary,
            @Nullable SealedText wanted,
            @Nullable Party employer,
            @Nullable String place,
            int workers)
            implements OrderCommand {}

    record Classify(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Difficulty difficulty,
            Urgency urgency,
            Category category)
            implements OrderCommand {}

    record DeclineOrder(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            DeclineGround ground,
            SealedText explanation,
            String routeTold)
            implements OrderCommand {}

    record Dispatch(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            UnitRef unit,
            @Nullable SealedText note)
            implements OrderCommand {}

    /** The platform takes back what was given out, before anybody has signed it; nobody holds the order then. */
    record WithdrawDispatch(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            @Nullable SealedText note) implements OrderCommand {}

    /** An upper union takes the order to itself. */
    record TakeOver(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, UnitRef unit, SealedText reason)
            implements OrderCommand {}

    record Sign(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt) implements OrderCommand {}

    record AssignHandler(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String handlerId,
            String handlerName)
            implements OrderCommand {}

    record RequestReturn(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason, String rightUnit)
            implements OrderCommand {}

    record ApproveReturn(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt)
            implements OrderCommand {}

    /** The platform names the unit; it may not return the order. */
    record DesignateUnit(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, UnitRef unit, SealedText basis)
            implements OrderCommand {}

    /** The lead is the unit that holds the order: another lead gets it by dispatch, designation or take-over first. */
    record SetCoHandlers(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            UnitRef lead,
            List<UnitRef> assistants)
            implements OrderCommand {}

    record ContactCaller(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            boolean reached,
            Medium medium,
            SealedText note)
            implements OrderCommand {}

    record RequestExtension(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, int workingDays, SealedText reason)
            implements OrderCommand {}

    record GrantExtension(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, int workingDays)
            implements OrderCommand {}

    record RefuseExtension(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record AskToPark(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            SealedText reason,
            LocalDate committedOn)
            implements OrderCommand {}

    /** Blocked by facts, as the unit has asked; the caller is told the committed day, and the clock stops until then. */
    record Park(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            SealedText reason,
            LocalDate committedOn)
            implements OrderCommand {}

    /** The platform does not see what blocks the order; handling goes on and the clock runs. */
    record RefuseParking(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record ResumeOrder(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record ReportResult(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            ResultCode result,
            SealedText text,
            List<String> evidence,
            @Nullable SealedText callerReply)
            implements OrderCommand {}

    /** Done by talking: no separate mediation case is forced for one call. */
    record SettleByContact(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            String withWhom,
            SealedText said,
            Money sum,
            @Nullable String proof)
            implements OrderCommand {}

    record ApproveResult(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt)
            implements OrderCommand {}

    record SendBackResult(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record PassReview(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            @Nullable SealedText note) implements OrderCommand {}

    record OrderRework(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    /** The caller's own verdict, asked by another person than the handler. */
    record CallBack(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Satisfaction satisfaction,
            boolean solved,
            SealedText words)
            implements OrderCommand {}

    record RecordFailedCallBack(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record Rate(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Satisfaction satisfaction,
            @Nullable SealedText words)
            implements OrderCommand {}

    record CloseOrder(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            @Nullable SealedText reason) implements OrderCommand {}

    record Reopen(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText newFacts)
            implements OrderCommand {}

    record Urge(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText reason)
            implements OrderCommand {}

    record Supervise(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            SupervisionLevel level,
            SealedText reason)
            implements OrderCommand {}

    record SpinOff(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, ChildKind kind, String childId)
            implements OrderCommand {}

    record HearChildOutcome(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, String childId, SealedText outcome)
            implements OrderCommand {}
}
