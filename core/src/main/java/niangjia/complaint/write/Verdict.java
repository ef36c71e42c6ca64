package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.Consent;
import niangjia.complaint.OrderCommand.ApproveResult;
import niangjia.complaint.OrderCommand.CallBack;
import niangjia.complaint.OrderCommand.CloseOrder;
import niangjia.complaint.OrderCommand.OrderRework;
import niangjia.complaint.OrderCommand.PassReview;
import niangjia.complaint.OrderCommand.Rate;
import niangjia.complaint.OrderCommand.RecordFailedCallBack;
import niangjia.complaint.OrderCommand.Reopen;
import niangjia.complaint.OrderCommand.ReportResult;
import niangjia.complaint.OrderCommand.SendBackResult;
import niangjia.complaint.OrderCommand.SettleByContact;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallBackFailed;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.ServiceRated;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.Satisfaction;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What came of it: the unit's report, the review, and the caller's own word, which alone ends the matter. */
final class Verdict {
    private static final int CALL_BACK_ATTEMPTS = 3;

    private final Standing standing;
    private final Set<String> pendingChildren = new HashSet<>();
    private @Nullable String reportedBy;
    private int failedCallBacks;
    private boolean unhappy;

    Verdict(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(ReportResult command, Actor actor) {
        apply(new ResultReported(
                command.complaintId().value(),
                command.occurredAt(),
                command.result().name(),
                command.text(),
                command.evidence(),
                command.callerReply(),
                actor.staffId(),
                standing.round()));
    }

    @CommandHandler
    void decide(SettleByContact command, Actor actor) {
        apply(new SettledByContact(
                command.complaintId().value(),
                command.occurredAt(),
                command.withWhom(),
                command.said(),
                command.sum().fen(),
                command.proof(),
                actor.staffId(),
                standing.round()));
    }

    @CommandHandler
    void decide(ApproveResult command, Actor actor) {
        Rule.verify(new NobodyApprovesTheirOwnReport(actor.staffId(), reportedBy));
        apply(new ResultApproved(command.complaintId().value(), command.occurredAt(), actor.staffId()));
    }

    @CommandHandler
    void decide(SendBackResult command) {
        apply(new ResultSentBack(command.complaintId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(PassReview command, Actor actor) {
        Rule.verify(new TheReviewerIsNotTheHandler(actor.staffId(), standing.handlers()));
        apply(new ResultPassed(command.complaintId().value(), command.occurredAt(), command.note()));
    }

    @CommandHandler
    void decide(OrderRework command, Actor actor) {
        Rule.verify(
                new TheReviewerIsNotTheHandler(actor.staffId(), standing.handlers()),
                new ReworkFollowsAFaultOrAnUnhappyCaller(standing.status() == ComplaintStatus.CALLED_BACK, unhappy));
        apply(new ReworkOrdered(
                command.complaintId().value(), command.occurredAt(), command.reason(), standing.round() + 1));
    }

    @CommandHandler
    void decide(CallBack command, Actor actor) {
        Rule.verify(
                new TheCallBackIsByAnother(actor.staffId(), standing.handlers()),
                new TheCallerAgreedToACallBack(standing.agreedTo(Consent.CALL_BACK)));
        apply(new CallBackDone(
                command.complaintId().value(),
                command.occurredAt(),
                command.satisfaction().name(),
                command.solved(),
                command.words(),
                standing.round()));
    }

    @CommandHandler
    void decide(RecordFailedCallBack command, Actor actor) {
        Rule.verify(
                new TheCallBackIsByAnother(actor.staffId(), standing.handlers()),
                new TheCallerAgreedToACallBack(standing.agreedTo(Consent.CALL_BACK)));
        apply(new CallBackFailed(
                command.complaintId().value(), command.occurredAt(), command.reason(), failedCallBacks + 1));
    }

    @CommandHandler
    void decide(Rate command, Actor actor) {
        Rule.verify(
                new TheCallBackIsByAnother(actor.staffId(), standing.handlers()),
                new AnAnonymousCallerIsNotRated(standing.anonymous()));
        apply(new ServiceRated(
                command.complaintId().value(),
                command.occurredAt(),
                command.satisfaction().name(),
                command.words()));
    }

    @CommandHandler
    void decide(CloseOrder command) {
        boolean reasonGiven = command.reason() != null;
        boolean callBackDue = standing.status() == ComplaintStatus.REVIEWED && standing.agreedTo(Consent.CALL_BACK);
        Rule.verify(
                new TheCallBackWasDoneOrTried(callBackDue, failedCallBacks, CALL_BACK_ATTEMPTS),
                new AnUnhappyCallerIsClosedWithAReason(unhappy, reasonGiven),
                new EveryChildHasAnOutcome(pendingChildren, reasonGiven));
        apply(new OrderClosed(command.complaintId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(Reopen command) {
        apply(new OrderReopened(
                command.complaintId().value(), command.occurredAt(), command.newFacts(), standing.round() + 1));
    }

    @EventSourcingHandler
    void evolve(ResultReported event) {
        reportedBy = event.reportedBy();
    }

    @EventSourcingHandler
    void evolve(SettledByContact event) {
        reportedBy = event.reportedBy();
    }

    @EventSourcingHandler
    void evolve(CallBackDone event) {
        unhappy = !event.solved() || Satisfaction.NOT_SATISFIED.name().equals(event.satisfaction());
    }

    @EventSourcingHandler
    void evolve(CallBackFailed event) {
        failedCallBacks = event.attempt();
    }

    @EventSourcingHandler
    void evolve(ReworkOrdered event) {
        startRound();
    }

    @EventSourcingHandler
    void evolve(OrderReopened event) {
        startRound();
    }

    @EventSourcingHandler
    void evolve(CaseSpunOff event) {
        pendingChildren.add(event.childId());
    }

    @EventSourcingHandler
    void evolve(ChildOutcomeHeard event) {
        pendingChildren.remove(event.childId());
    }

    private void startRound() {
        failedCallBacks = 0;
        unhappy = false;
    }
}
