package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.Clock;
import niangjia.complaint.ClockCommand.LapseTerm;
import niangjia.complaint.ClockCommand.RecomputeTerms;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.RepeatHandling;
import niangjia.complaint.TermEvent;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockWork;
import niangjia.shared.terms.ExtensionLimit;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermStatus;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The terms of the complaint: turned by what happens to it, lapsed by the desk, never forgotten. */
final class Clocks {
    private static final Set<Role> ROLES_OF_THE_DESK = Set.of(Role.SYSTEM);

    private final Standing standing;
    private final ClockWork work = new ClockWork();
    private long lastAct;
    private @Nullable ComplaintEvent last;
    private @Nullable Instant openedAt;
    private String urgency = "";
    private @Nullable Instant extensionAskedAt;

    Clocks(Standing standing) {
        this.standing = standing;
    }

    /** The sequence of the last thing somebody did; clocks that turned since do not make a form stale. */
    long lastAct() {
        return lastAct;
    }

    /** Lets the clocks follow what was done after that sequence: every act is one event. */
    void followSince(long before, TermsInForce terms, Actor actor) {
        ComplaintEvent event = last;
        if (event == null || lastAct == before) {
            return;
        }
        for (ClockStep step : ClockTable.stepsOf(event)) {
            if (concerns(step, event)) {
                turn(step, event, terms, actor);
            }
        }
    }

    @CommandHandler
    void decide(LapseTerm command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        work.lapse(command.termId(), command.occurredAt()).ifPresent(lapse -> {
            tell(command.complaintId().value(), lapse);
            if (Clock.of(command.termId()) == Clock.HANDLE) {
                start(Clock.URGE, command.complaintId().value(), lapse.dueAt(), null, terms);
            }
        });
    }

    @CommandHandler
    void decide(RecomputeTerms command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        Recount recount = new Recount(terms, command.occurredAt());
        for (Term term : work.open()) {
            tellAll(command.complaintId().value(), work.recount(term, recount, unitOf(Clock.of(term.termId()))));
        }
    }

    @EventSourcingHandler
    void evolve(ComplaintEvent event, @SequenceNumber long sequence) {
        lastAct = sequence;
        last = event;
        if (event instanceof OrderOpened opened) {
            openedAt = opened.occurredAt();
            urgency = opened.urgency();
        } else if (event instanceof OrderReopened reopened) {
            openedAt = reopened.occurredAt();
        } else if (event instanceof OrderClassified classified) {
            urgency = classified.urgency();
        } else if (event instanceof ExtensionRequested requested) {
            extensionAskedAt = requested.occurredAt();
        }
    }

    @EventSourcingHandler
    void evolve(TermEvent event) {
        work.after(event.fact());
    }

    /** How much more time the unit may ask for; empty where no handling clock runs. */
    Optional<ExtensionLimit> extensionLimit(TermsInForce terms) {
        return running(Clock.HANDLE)
                .flatMap(term -> ClockWork.rule(term, terms))
                .map(TermRule::extension);
    }

    /** When the time for handling ends; empty where no clock runs. */
    Optional<Instant> handleDueAt() {
        return running(Clock.HANDLE).map(Term::dueAt);
    }

    private boolean concerns(ClockStep step, ComplaintEvent event) {
        if (event instanceof RepeatLinked linked) {
            return RepeatHandling.valueOf(linked.handling()) == RepeatHandling.JOINED;
        }
        if (event instanceof CallerContacted contacted) {
            return contacted.reached();
        }
        if (event instanceof OrderClassified) {
            return running(Clock.DISPATCH).isPresent() || step.turn() == ClockStep.Turn.START && stoppedJustNow();
        }
        return switch (step.clock()) {
            case FIRST_CONTACT -> step.turn() != ClockStep.Turn.START || !standing.anonymous();
            case CALL_BACK -> step.turn() != ClockStep.Turn.START || standing.agreedTo(Consent.CALL_BACK);
            default -> true;
        };
    }

    /** Only a dispatch clock that ran is started anew by another class. */
    private boolean stoppedJustNow() {
        return work.latest(Clock.DISPATCH.key())
                        .filter(term -> term.status() == TermStatus.STOPPED)
                        .isPresent()
                && standing.holder() == null;
    }

    private void turn(ClockStep step, ComplaintEvent event, TermsInForce terms, Actor actor) {
        Instant at = event.occurredAt();
        String id = event.complaintId();
        String clock = step.clock().key();
        switch (step.turn()) {
            case START -> {
                boolean fromTheOpening = step.clock() == Clock.DISPATCH && event instanceof OrderClassified;
                start(step.clock(), id, fromTheOpening && openedAt != null ? openedAt : at, event, terms);
            }
            case MEET -> tellAll(id, work.meet(clock, at));
            case STOP -> tellAll(id, work.stop(clock, at, step.ground()));
            case PAUSE -> work.pause(clock, at, step.ground(), terms).ifPresent(fact -> tell(id, fact));
            case RESUME ->
                work.resume(clock, at, terms.calendarFor(unitOf(step.clock()))).ifPresent(fact -> tell(id, fact));
            default ->
                running(step.clock()).ifPresent(term -> extend(id, term, at, (ExtensionGranted) event, terms, actor));
        }
    }

    private void start(Clock clock, String id, Instant at, @Nullable ComplaintEvent event, TermsInForce terms) {
        UnitRef unit = unitOf(clock);
        Optional<RulePack> pack = terms.packFor(unit, at);
        pack.flatMap(each -> rule(clock, each))
                .flatMap(rule -> work.start(
                        clock.key(),
                        pack.orElseThrow(),
                        rule,
                        at,
                        event instanceof OrderParked parked ? parked.committedOn() : null,
                        terms.calendarFor(unit)))
                .ifPresent(fact -> tell(id, fact));
    }

    private void extend(String id, Term term, Instant at, ExtensionGranted granted, TermsInForce terms, Actor actor) {
        Instant then = ClockWork.notBefore(at, term);
        Instant askedAt = extensionAskedAt == null ? then : ClockWork.notBefore(extensionAskedAt, term);
        Instant grantedAt = then.isBefore(askedAt) ? askedAt : then;
        ClockWork.rule(term, terms)
                .ifPresent(rule -> tellAll(
                        id,
                        work.extend(
                                term.termId(),
                                askedAt,
                                grantedAt,
                                granted.workingDays(),
                                actor.roles(),
                                rule,
                                terms.calendarFor(unitOf(Clock.HANDLE)))));
    }

    /** The rule for this urgency, if the pack has one of its own. */
    private Optional<TermRule> rule(Clock clock, RulePack pack) {
        return clock == Clock.DISPATCH
                ? pack.find(clock.ruleKey() + "." + urgency).or(() -> pack.find(clock.ruleKey()))
                : pack.find(clock.ruleKey());
    }

    private UnitRef unitOf(Clock clock) {
        UnitRef holder = standing.holder();
        return clock.ofTheHolder() && holder != null ? holder : standing.receivedBy();
    }

    private Optional<Term> running(Clock clock) {
        return work.running(clock.key());
    }

    private static void tell(String id, TermFact fact) {
        apply(TermEvent.of(id, fact));
    }

    private static void tellAll(String id, List<TermFact> facts) {
        facts.forEach(fact -> tell(id, fact));
    }
}
