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
import niangjia.shared.terms.ExtensionLimit;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermStatus;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The terms of the complaint: turned by what happens to it, lapsed by the desk, never forgotten. */
final class Clocks {
    private static final Set<Role> ROLES_OF_THE_DESK = Set.of(Role.SYSTEM);

    private final Standing standing;
    private TermBook book = TermBook.EMPTY;
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
        book.lapse(command.termId(), command.occurredAt()).ifPresent(lapse -> {
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
        for (Term term : book.open()) {
            tellAll(command.complaintId().value(), recount.of(book, term.termId(), unitOf(Clock.of(term.termId()))));
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
        book = book.after(event.fact());
    }

    /** How much more time the unit may ask for; empty where no handling clock runs. */
    Optional<ExtensionLimit> extensionLimit(TermsInForce terms) {
        return running(Clock.HANDLE).flatMap(term -> rule(term, terms)).map(TermRule::extension);
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
        return latest(Clock.DISPATCH)
                        .filter(term -> term.status() == TermStatus.STOPPED)
                        .isPresent()
                && standing.holder() == null;
    }

    private void turn(ClockStep step, ComplaintEvent event, TermsInForce terms, Actor actor) {
        Instant at = event.occurredAt();
        String id = event.complaintId();
        if (step.turn() == ClockStep.Turn.START) {
            boolean fromTheOpening = step.clock() == Clock.DISPATCH && event instanceof OrderClassified;
            start(step.clock(), id, fromTheOpening && openedAt != null ? openedAt : at, event, terms);
            return;
        }
        running(step.clock()).ifPresent(term -> {
            Instant then = notBefore(at, term);
            switch (step.turn()) {
                case MEET -> tellAll(id, book.meet(term.termId(), then));
                case STOP -> tellAll(id, book.stop(term.termId(), then, step.ground()));
                case PAUSE -> pause(id, term, then, step.ground(), terms);
                case RESUME -> resume(id, term, then, terms);
                default -> extend(id, term, then, (ExtensionGranted) event, terms, actor);
            }
        });
    }

    private void start(Clock clock, String id, Instant at, @Nullable ComplaintEvent event, TermsInForce terms) {
        UnitRef unit = unitOf(clock);
        Optional<RulePack> pack = terms.packFor(unit, at);
        Optional<TermRule> rule = pack.flatMap(each -> rule(clock, each));
        if (rule.isEmpty() || running(clock).isPresent()) {
            return;
        }
        String termId = clock.termId(times(clock) + 1);
        WorkCalendar calendar = terms.calendarFor(unit);
        tell(
                id,
                event instanceof OrderParked parked
                        ? book.startUntil(termId, pack.get(), rule.get(), at, parked.committedOn(), calendar)
                        : book.start(termId, pack.get(), rule.get(), at, calendar));
    }

    private void pause(String id, Term term, Instant at, String ground, TermsInForce terms) {
        Optional<TermRule> rule = rule(term, terms).filter(each -> each.pauses().contains(ground));
        if (term.status() != TermStatus.RUNNING || rule.isEmpty()) {
            return;
        }
        if (term.runsOutBy(at)) {
            // too late to stand still: the lateness is said, and goes on
            book.lapse(term.termId(), at).ifPresent(lapse -> tell(id, lapse));
        } else {
            tell(id, book.pause(term.termId(), at, ground, rule.get()));
        }
    }

    private void resume(String id, Term term, Instant at, TermsInForce terms) {
        if (term.status() == TermStatus.PAUSED) {
            tell(id, book.resume(term.termId(), at, terms.calendarFor(unitOf(Clock.of(term.termId())))));
        }
    }

    private void extend(String id, Term term, Instant at, ExtensionGranted granted, TermsInForce terms, Actor actor) {
        Instant askedAt = extensionAskedAt == null ? at : notBefore(extensionAskedAt, term);
        Instant grantedAt = at.isBefore(askedAt) ? askedAt : at;
        rule(term, terms)
                .ifPresent(rule -> tellAll(
                        id,
                        book.extend(
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

    private static Optional<TermRule> rule(Term term, TermsInForce terms) {
        return terms.pack(term.packId()).flatMap(pack -> pack.find(term.ruleKey()));
    }

    private UnitRef unitOf(Clock clock) {
        UnitRef holder = standing.holder();
        return clock.ofTheHolder() && holder != null ? holder : standing.receivedBy();
    }

    private Optional<Term> running(Clock clock) {
        return latest(clock).filter(term -> term.status().open());
    }

    private Optional<Term> latest(Clock clock) {
        return book.find(clock.termId(times(clock)));
    }

    private int times(Clock clock) {
        int times = 0;
        while (book.find(clock.termId(times + 1)).isPresent()) {
            times++;
        }
        return times;
    }

    /** An entry may be late and out of order; no clock turns before it turned last. */
    private static Instant notBefore(Instant at, Term term) {
        Instant last = term.startedAt();
        if (term.pausedAt() != null) {
            last = term.pausedAt();
        } else if (!term.pauses().isEmpty()) {
            last = term.pauses().get(term.pauses().size() - 1).to();
        }
        return at.isBefore(last) ? last : at;
    }

    private static void tell(String id, TermFact fact) {
        apply(TermEvent.of(id, fact));
    }

    private static void tellAll(String id, List<TermFact> facts) {
        facts.forEach(fact -> tell(id, fact));
    }
}
