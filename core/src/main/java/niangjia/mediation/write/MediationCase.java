package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationCommand;
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
 * Mediation of one dispute: an application, screened; the other side asked; mediators who hear both sides, together and
 * alone; claims settled item by item; an agreement signed by all, performed to the last instalment; or an end without one,
 * with the routes that are left.
 */
@Aggregate
final class MediationCase {
    @AggregateIdentifier
    private String id;

    @AggregateMember
    private final CaseStanding standing = new CaseStanding();

    @AggregateMember
    private final CaseFile file = new CaseFile(standing);

    @AggregateMember
    private final Application application = new Application(file);

    @AggregateMember
    private final OtherSide otherSide = new OtherSide(file);

    @AggregateMember
    private final Bench bench = new Bench(file);

    @AggregateMember
    private final Diary diary = new Diary(file, bench);

    @AggregateMember
    private final Appraisals appraisals = new Appraisals();

    @AggregateMember
    private final PrivateNotes notes = new PrivateNotes(file, bench, diary);

    @AggregateMember
    private final Roll roll = new Roll();

    @AggregateMember
    private final ClaimTable claims = new ClaimTable(file, roll);

    @AggregateMember
    private final Proposals proposals = new Proposals();

    @AggregateMember
    private final Agreement agreement = new Agreement(file, bench, diary, claims, roll);

    @AggregateMember
    private final MediationClocks clocks = new MediationClocks(file, claims);

    @AggregateMember
    private final Reviews reviews = new Reviews(file, agreement, clocks);

    @AggregateMember
    private final Performance performance = new Performance(file, claims, reviews);

    @AggregateMember
    private final Ending ending = new Ending(file, roll, diary, clocks, performance);

    MediationCase() {}

    @CommandHandler
    MediationCase(ReceiveApplication command, Actor actor, Numbers numbers, TermsInForce terms) {
        Rule.verify(
                new TheActorHoldsAFittingRole(
                        actor, MediationActs.of(ReceiveApplication.class).roles()),
                new TheMatterLiesWithinTheActorsUnit(actor.unit(), List.of(command.unit())));
        Application.verify(command);
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        String number = "TJ-%d-%04d".formatted(year, numbers.next("TJ-" + year));
        ApplicationReceived received = Application.received(command, number);
        // the parts hear of it only when the case exists
        apply(received).andThen(() -> clocks.follow(received, terms));
    }

    /** Stands around every other decision, here and in the parts: the state table holds for all, the clocks follow all. */
    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            MediationCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            TermsInForce terms,
            InterceptorChain chain)
            throws Exception {
        MediationAct act = MediationActs.of(command.getClass());
        Long seen = expectedSequence == null ? null : Long.valueOf(expectedSequence);
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, act.roles()),
                new TheMatterLiesWithinTheActorsUnit(actor.unit(), act.reach(file.receivedBy(), file.holder())),
                new TheFormIsNotStale(seen, clocks.lastAct(), getVersion()),
                new TheStateAllowsTheAct(file.status(), act.from()));
        long before = clocks.lastAct();
        Object answer = chain.proceed();
        clocks.followSince(before, terms);
        return answer;
    }

    @EventSourcingHandler
    void evolve(ApplicationReceived event) {
        id = event.caseId();
    }
}
