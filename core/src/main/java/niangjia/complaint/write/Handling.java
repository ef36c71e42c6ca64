package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.complaint.OrderCommand.AskToPark;
import niangjia.complaint.OrderCommand.AssignHandler;
import niangjia.complaint.OrderCommand.ContactCaller;
import niangjia.complaint.OrderCommand.GrantExtension;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.Park;
import niangjia.complaint.OrderCommand.RefuseExtension;
import niangjia.complaint.OrderCommand.RefuseParking;
import niangjia.complaint.OrderCommand.RequestExtension;
import niangjia.complaint.OrderCommand.ResumeOrder;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.complaint.OrderCommand.Supervise;
import niangjia.complaint.OrderCommand.Urge;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRefused;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderResumed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderSupervised;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.OrderUrged;
import niangjia.complaint.OrderEvent.ParkingAsked;
import niangjia.complaint.OrderEvent.ParkingRefused;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.shared.terms.ExtensionLimit;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What the handling unit does with the order, and how it is pressed and given time. */
final class Handling {
    /** Default of the hotline statutes read, where no pack says otherwise. */
    private static final ExtensionLimit USUAL = new ExtensionLimit(1, 10, Set.of());

    private final Clocks clocks;
    private final Set<String> children = new HashSet<>();
    private int extensionsAsked;
    private int daysAsked;
    private @Nullable String extensionAskedBy;
    private boolean parkingAsked;
    private int urged;

    Handling(Clocks clocks) {
        this.clocks = clocks;
    }

    @CommandHandler
    void decide(Sign command, Actor actor) {
        apply(new OrderSigned(command.complaintId().value(), command.occurredAt(), actor.staffId(), actor.name()));
    }

    @CommandHandler
    void decide(AssignHandler command) {
        apply(new HandlerAssigned(
                command.complaintId().value(), command.occurredAt(), command.handlerId(), command.handlerName()));
    }

    @CommandHandler
    void decide(ContactCaller command) {
        apply(new CallerContacted(
                command.complaintId().value(),
                command.occurredAt(),
                command.reached(),
                command.medium().name(),
                command.note()));
    }

    @CommandHandler
    void decide(RequestExtension command, Actor actor, TermsInForce terms) {
        ExtensionLimit limit = clocks.extensionLimit(terms).orElse(USUAL);
        Rule.verify(
                new NoExtensionIsPending(extensionAskedBy != null),
                new AnExtensionIsAskedBeforeExpiry(
                        command.occurredAt(), clocks.handleDueAt().orElse(null)),
                new AnExtensionIsAskedOnce(extensionsAsked, limit.times()),
                new AnExtensionStaysWithinTheLimit(command.workingDays(), limit.total()));
        apply(new ExtensionRequested(
                command.complaintId().value(),
                command.occurredAt(),
                command.workingDays(),
                command.reason(),
                actor.staffId()));
    }

    @CommandHandler
    void decide(GrantExtension command, Actor actor) {
        Rule.verify(
                new AnExtensionIsPending(extensionAskedBy != null),
                new NobodyDecidesTheirOwnRequest(actor.staffId(), extensionAskedBy),
                new AnExtensionStaysWithinTheLimit(command.workingDays(), daysAsked));
        apply(new ExtensionGranted(command.complaintId().value(), command.occurredAt(), command.workingDays()));
    }

    @CommandHandler
    void decide(RefuseExtension command, Actor actor) {
        Rule.verify(
                new AnExtensionIsPending(extensionAskedBy != null),
                new NobodyDecidesTheirOwnRequest(actor.staffId(), extensionAskedBy));
        apply(new ExtensionRefused(command.complaintId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(AskToPark command) {
        Rule.verify(new TheCommittedDayLiesAhead(command.committedOn(), DeskTime.dayOf(command.occurredAt())));
        apply(new ParkingAsked(
                command.complaintId().value(), command.occurredAt(), command.reason(), command.committedOn()));
    }

    @CommandHandler
    void decide(Park command) {
        Rule.verify(
                new ParkingWasAsked(parkingAsked),
                new TheCommittedDayLiesAhead(command.committedOn(), DeskTime.dayOf(command.occurredAt())));
        apply(new OrderParked(
                command.complaintId().value(), command.occurredAt(), command.reason(), command.committedOn()));
    }

    @CommandHandler
    void decide(RefuseParking command) {
        Rule.verify(new ParkingWasAsked(parkingAsked));
        apply(new ParkingRefused(command.complaintId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeOrder command) {
        apply(new OrderResumed(command.complaintId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(Urge command) {
        apply(new OrderUrged(command.complaintId().value(), command.occurredAt(), command.reason(), urged + 1));
    }

    @CommandHandler
    void decide(Supervise command) {
        apply(new OrderSupervised(
                command.complaintId().value(),
                command.occurredAt(),
                command.level().name(),
                command.reason()));
    }

    @CommandHandler
    void decide(SpinOff command) {
        Rule.verify(new TheEntryIsNew("child", command.childId(), children.contains(command.childId())));
        apply(new CaseSpunOff(
                command.complaintId().value(),
                command.occurredAt(),
                command.kind().name(),
                command.childId()));
    }

    @CommandHandler
    void decide(HearChildOutcome command) {
        Rule.verify(new TheEntryIsKnown("child", command.childId(), children.contains(command.childId())));
        apply(new ChildOutcomeHeard(
                command.complaintId().value(), command.occurredAt(), command.childId(), command.outcome()));
    }

    @EventSourcingHandler
    void evolve(ExtensionRequested event) {
        extensionsAsked++;
        daysAsked = event.workingDays();
        extensionAskedBy = event.requestedBy();
    }

    @EventSourcingHandler
    void evolve(ExtensionGranted event) {
        extensionAskedBy = null;
    }

    @EventSourcingHandler
    void evolve(ExtensionRefused event) {
        extensionAskedBy = null;
    }

    @EventSourcingHandler
    void evolve(ParkingRefused event) {
        parkingAsked = false;
    }

    @EventSourcingHandler
    void evolve(ParkingAsked event) {
        parkingAsked = true;
    }

    @EventSourcingHandler
    void evolve(OrderParked event) {
        parkingAsked = false;
    }

    @EventSourcingHandler
    void evolve(ResultReported event) {
        dropRequests();
    }

    @EventSourcingHandler
    void evolve(SettledByContact event) {
        dropRequests();
    }

    /** Another unit starts anew: what the former one asked for is neither pending nor counted. */
    @EventSourcingHandler
    void evolve(OrderTakenOver event) {
        dropRequests();
        extensionsAsked = 0;
    }

    @EventSourcingHandler
    void evolve(ReworkOrdered event) {
        extensionsAsked = 0;
    }

    @EventSourcingHandler
    void evolve(OrderReopened event) {
        extensionsAsked = 0;
    }

    @EventSourcingHandler
    void evolve(OrderUrged event) {
        urged = event.times();
    }

    @EventSourcingHandler
    void evolve(CaseSpunOff event) {
        children.add(event.childId());
    }

    private void dropRequests() {
        extensionAskedBy = null;
        parkingAsked = false;
    }
}
