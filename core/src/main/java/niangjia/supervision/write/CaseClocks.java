package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockWork;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.PaperEvent.AuthorityExtended;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionClock;
import niangjia.supervision.SupervisionClockCommand.LapseTerm;
import niangjia.supervision.SupervisionClockCommand.RecomputeTerms;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The terms of the case: turned by what happens to it, lapsed by the desk, never forgotten. */
final class CaseClocks {
    private static final Set<Role> ROLES_OF_THE_DESK = Set.of(Role.SYSTEM);
    private static final String ENDED = "ENDED";

    private final CaseStanding standing;
    private final PaperShelf shelf;
    private final ClockWork clocks = new ClockWork();
    private long lastAct;
    private @Nullable SupervisionEvent last;

    CaseClocks(CaseStanding standing, PaperShelf shelf) {
        this.standing = standing;
        this.shelf = shelf;
    }

    /** The sequence of the last thing somebody did; clocks that turned since do not make a form stale. */
    long lastAct() {
        return lastAct;
    }

    /** Lets the clocks follow what was done after that sequence: every act is one event. */
    void followSince(long before, TermsInForce terms) {
        SupervisionEvent event = last;
        if (event != null && lastAct != before) {
            follow(event, terms);
        }
    }

    /** The first act of a case has nobody before it to follow since. */
    void follow(SupervisionEvent event, TermsInForce terms) {
        if (event instanceof CaseClosed closed) {
            for (Term term : clocks.open()) {
                tellAll(closed.caseId(), clocks.stop(nameOf(term.termId()), closed.occurredAt(), ENDED));
            }
            return;
        }
        if (event instanceof ComplainantNamed
                && standing.named()
                && standing.status() == SupervisionStatus.REGISTERED) {
            start(CaseClockStep.start(SupervisionClock.DECLINE_NOTICE, ""), event, terms);
            return;
        }
        if (event instanceof AuthorityExtended extended) {
            extend(extended, terms);
            return;
        }
        for (CaseClockStep step : CaseClockTable.stepsOf(event, standing.named())) {
            String clock = step.clock().name(step.subject());
            switch (step.turn()) {
                case MEET -> tellAll(event.caseId(), clocks.meet(clock, event.occurredAt()));
                case STOP -> tellAll(event.caseId(), clocks.stop(clock, event.occurredAt(), ENDED));
                default -> start(step, event, terms);
            }
        }
    }

    /** Whether the time to answer the paper has passed at the instant, noticed or not. */
    boolean answersTooLate(String paperId, Instant at) {
        return Stream.of(SupervisionClock.REMINDER_REPLY, SupervisionClock.OPINION_REPLY)
                .flatMap(clock -> clocks.running(clock.name(paperId)).stream())
                .anyMatch(term -> term.lapsed() || term.runsOutBy(at));
    }

    @CommandHandler
    void decide(LapseTerm command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        String id = command.caseId().value();
        clocks.lapse(command.termId(), command.occurredAt()).ifPresent(lapse -> {
            tell(id, lapse);
            shelf.find(SupervisionClock.subjectOf(command.termId()))
                    .ifPresent(paper -> lapsed(SupervisionClock.of(command.termId()), paper, id, lapse, terms));
        });
    }

    @CommandHandler
    void decide(RecomputeTerms command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        Recount recount = new Recount(terms, command.occurredAt());
        for (Term term : clocks.open()) {
            tellAll(command.caseId().value(), clocks.recount(term, recount, standing.holder()));
        }
    }

    @EventSourcingHandler
    void evolve(SupervisionEvent event, @SequenceNumber long sequence) {
        lastAct = sequence;
        last = event;
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        clocks.after(event.fact());
    }

    /** Nothing came in time, or the notice has hung long enough: both are facts of the paper, too. */
    private void lapsed(SupervisionClock clock, Paper paper, String id, TermFact.TermLapsed lapse, TermsInForce terms) {
        boolean reply = clock == SupervisionClock.REMINDER_REPLY || clock == SupervisionClock.OPINION_REPLY;
        if (reply) {
            apply(new PaperLapsed(id, lapse.dueAt(), paper.id(), paper.kind().name()));
        }
        if (clock == SupervisionClock.PUBLIC_SERVICE && paper.status() == PaperStatus.NOTICED) {
            PaperDeemedServed served = new PaperDeemedServed(
                    id, lapse.dueAt(), paper.id(), paper.kind().name());
            apply(served);
            follow(served, terms);
        }
    }

    private void start(CaseClockStep step, SupervisionEvent event, TermsInForce terms) {
        Optional<RulePack> pack = terms.packFor(standing.holder(), event.occurredAt());
        Optional<TermRule> rule = pack.flatMap(each -> each.find(step.clock().ruleKey()))
                .filter(each -> step.fact().isEmpty() || each.starts().equals(step.fact()));
        if (rule.isPresent()) {
            clocks.start(
                            step.clock().name(step.subject()),
                            pack.orElseThrow(),
                            rule.get(),
                            event.occurredAt(),
                            null,
                            terms.calendarFor(standing.holder()))
                    .ifPresent(fact -> tell(event.caseId(), fact));
        }
    }

    /** Within what the rule allows the authority; the one who may grant it is the authority itself. */
    private void extend(AuthorityExtended event, TermsInForce terms) {
        Instant at = event.occurredAt();
        clocks.running(SupervisionClock.AUTHORITY_RESULT.name(event.paperId()))
                .ifPresent(term -> ClockWork.rule(term, terms)
                        .ifPresent(rule -> tellAll(
                                event.caseId(),
                                clocks.extend(
                                        term.termId(),
                                        at,
                                        at,
                                        event.days(),
                                        rule.extension().approvers(),
                                        rule,
                                        terms.calendarFor(standing.holder())))));
    }

    private static String nameOf(String termId) {
        return termId.substring(0, termId.lastIndexOf('#'));
    }

    private static void tell(String id, TermFact fact) {
        apply(ClockEvent.of(id, fact));
    }

    private static void tellAll(String id, List<TermFact> facts) {
        facts.forEach(fact -> tell(id, fact));
    }
}
