package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A worker's matter from the first word to the caller's own verdict: logged, opened as an order, dispatched, signed,
 * handled, reported, reviewed, called back, closed; and, beside that course, what the matter is about and what came of it.
 */
@Aggregate
final class Complaint {
    @AggregateIdentifier
    private String id;

    @AggregateMember
    private final Standing standing = new Standing();

    @AggregateMember
    private final Contact contact = new Contact(standing);

    @AggregateMember
    private final Routing routing = new Routing(standing);

    @AggregateMember
    private final Clocks clocks = new Clocks(standing);

    @AggregateMember
    private final Handling handling = new Handling(clocks);

    @AggregateMember
    private final Verdict verdict = new Verdict(standing);

    @AggregateMember
    private final Parties parties = new Parties();

    @AggregateMember
    private final Claims claims = new Claims();

    @AggregateMember
    private final Surroundings surroundings = new Surroundings();

    Complaint() {}

    @CommandHandler
    Complaint(LogContact command, Actor actor, Numbers numbers) {
        ComplaintAct act = ComplaintActs.of(LogContact.class);
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, act.roles()),
                new TheUnitLiesBelowTheDispatcher(command.receivedBy(), actor.unit()));
        String day = DeskTime.dayOf(command.occurredAt()).toString().replace("-", "");
        String number = "GD-%s-%04d".formatted(day, numbers.next("GD-" + day));
        apply(new ContactLogged(
                command.complaintId().value(),
                command.occurredAt(),
                number,
                command.channel().name(),
                command.medium().name(),
                command.receivedBy().id(),
                command.receivedBy().path(),
                CallerFacts.of(command.caller()),
                command.account(),
                command.consents().stream().map(Enum::name).sorted().toList(),
                command.outsideNumber()));
    }

    /** Stands around every other decision, here and in the parts: the state table holds for all, the clocks follow all. */
    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            ComplaintCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            TermsInForce terms,
            InterceptorChain chain)
            throws Exception {
        ComplaintAct act = ComplaintActs.of(command.getClass());
        Long seen = expectedSequence == null ? null : Long.valueOf(expectedSequence);
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, act.roles()),
                new TheMatterLiesWithinTheActorsUnit(actor.unit(), standing.reach(act, actor)),
                new TheFormIsNotStale(seen, clocks.lastAct(), getVersion()),
                new TheStateAllowsTheAct(standing.status(), act.from()));
        long before = clocks.lastAct();
        Object answer = chain.proceed();
        clocks.followSince(before, terms, actor);
        return answer;
    }

    @EventSourcingHandler
    void evolve(ContactLogged event) {
        id = event.complaintId();
    }
}
