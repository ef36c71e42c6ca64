package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.Complainant;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.PaperCommand.OfAPaper;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionCommand;
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
 * Supervision of one or more employers in one matter: a clue, taken up or declined; supervisors who inquire in pairs and hear
 * both sides; a finding; the ladder of three papers; an authority; a correction found to be true; the end, until reopened.
 */
@Aggregate
final class SupervisionCase {
    @AggregateIdentifier
    private String id;

    @AggregateMember
    private final CaseStanding standing = new CaseStanding();

    @AggregateMember
    private final Intake intake = new Intake(standing);

    @AggregateMember
    private final Team team = new Team();

    @AggregateMember
    private final Inquiry inquiry = new Inquiry(standing, team);

    @AggregateMember
    private final Findings findings = new Findings(standing, inquiry, team);

    @AggregateMember
    private final PaperShelf shelf = new PaperShelf();

    @AggregateMember
    private final Papers papers = new Papers(standing, findings, inquiry, shelf);

    @AggregateMember
    private final CaseClocks clocks = new CaseClocks(standing, shelf);

    @AggregateMember
    private final Deliveries deliveries = new Deliveries(shelf, inquiry, clocks);

    @AggregateMember
    private final Ending ending = new Ending(standing, shelf, inquiry);

    SupervisionCase() {}

    @CommandHandler
    SupervisionCase(RegisterClue command, Actor actor, Numbers numbers, TermsInForce terms) {
        Complainant who = command.complainant();
        Rule.verify(
                new TheActorHoldsAFittingRole(
                        actor, SupervisionActs.of(RegisterClue.class).roles()),
                new TheMatterLiesWithinTheActorsUnit(actor.unit(), List.of(command.unit())),
                new ACaseNamesAnEmployer(command.respondents().size()),
                new ACaseConcernsAtLeastOneWorker(command.workers()),
                new ANamedComplainantHasAName(who == null || who.anonymous(), who != null && who.name() != null));
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        String number = "JD-%d-%04d".formatted(year, numbers.next("JD-" + year));
        ClueRegistered registered = new ClueRegistered(
                command.caseId().value(),
                command.occurredAt(),
                command.source().name(),
                command.category().name(),
                command.unit().id(),
                command.unit().path(),
                command.complainant() == null ? null : ComplainantFacts.of(command.complainant()),
                command.account(),
                command.respondents().stream().map(RespondentFacts::of).toList(),
                command.workers(),
                command.bornFrom() == null ? null : command.bornFrom().value(),
                number);
        // the parts hear of it only when the case exists
        apply(registered).andThen(() -> clocks.follow(registered, terms));
    }

    /** Stands around every other decision, here and in the parts: the state table holds for all, the clocks follow all. */
    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            SupervisionCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            TermsInForce terms,
            InterceptorChain chain)
            throws Exception {
        SupervisionAct act = SupervisionActs.of(command.getClass());
        Long seen = expectedSequence == null ? null : Long.valueOf(expectedSequence);
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, act.roles()),
                new TheMatterLiesWithinTheActorsUnit(
                        actor.unit(), act.reach(standing.registeredBy(), standing.holder())),
                new TheFormIsNotStale(seen, clocks.lastAct(), getVersion()),
                new TheStateAllowsTheAct(standing.status(), act.from()));
        if (command instanceof OfAPaper about && !act.paper().isEmpty()) {
            Rule.verify(new ThePaperAllowsTheAct(shelf.paper(about.paperId()).status(), act.paper()));
        }
        long before = clocks.lastAct();
        Object answer = chain.proceed();
        clocks.followSince(before, terms);
        return answer;
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        id = event.caseId();
    }
}
