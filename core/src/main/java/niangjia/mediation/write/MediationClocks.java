package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationExtended;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationClockCommand.LapseTerm;
import niangjia.mediation.MediationClockCommand.RecomputeTerms;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.SessionEvent.AppraisalBegun;
import niangjia.mediation.SessionEvent.AppraisalEnded;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The terms of the case: turned by what happens to it, lapsed by the desk, never forgotten. */
final class MediationClocks {
    private static final Set<Role> ROLES_OF_THE_DESK = Set.of(Role.SYSTEM);
    private static final String ENDED = "ENDED";
    private static final String RECKONED_ANEW = "RECKONED_ANEW";
    private static final String APPRAISAL = "APPRAISAL";
    private static final List<MediationClock> OF_THE_MEDIATION =
            List.of(MediationClock.TOTAL, MediationClock.COURT_BEFORE_FILING, MediationClock.COURT_AFTER_FILING);

    private final CaseFile file;
    private final Limitations limitations;
    private final ClockWork clocks = new ClockWork();
    private long lastAct;
    private @Nullable MediationEvent last;

    MediationClocks(CaseFile file, ClaimTable claims) {
        this.file = file;
        this.limitations = new Limitations(file, claims);
    }

    /** The sequence of the last thing somebody did; clocks that turned since do not make a form stale. */
    long lastAct() {
        return lastAct;
    }

    /** The clock that says how long the mediation may last. */
    Optional<Term> mediationTerm() {
        return OF_THE_MEDIATION.stream()
                .flatMap(clock -> clocks.running(clock.name("")).stream())
                .findFirst();
    }

    /** Whether the time for the mediation has passed at the instant, noticed or not. */
    boolean ranOut(Instant at) {
        return mediationTerm()
                .filter(term -> term.lapsed() || term.runsOutBy(at))
                .isPresent();
    }

    /** Whether both sides can still apply; where no pack counts the days, they can. */
    boolean windowOpen(ReviewKind kind, Instant at) {
        return clocks.running(MediationClockTable.windowOf(kind).name(""))
                .filter(term -> term.lapsed() || term.runsOutBy(at))
                .isEmpty();
    }

    /** Lets the clocks follow what was done after that sequence: every act is one event. */
    void followSince(long before, TermsInForce terms) {
        MediationEvent event = last;
        if (event != null && lastAct != before) {
            follow(event, terms);
        }
    }

    /** The first act of a case has nobody before it to follow since. */
    void follow(MediationEvent event, TermsInForce terms) {
        if (event instanceof CaseClosed closed) {
            for (Term term : clocks.open()) {
                tellAll(closed.caseId(), clocks.stop(nameOf(term.termId()), closed.occurredAt(), ENDED));
            }
            return;
        }
        if (event instanceof MediationExtended extended) {
            extend(extended, terms);
        }
        if (event instanceof AppraisalBegun) {
            running().forEach(name -> clocks.pause(name, event.occurredAt(), APPRAISAL, terms)
                    .ifPresent(fact -> tell(event.caseId(), fact)));
        }
        if (event instanceof AppraisalEnded) {
            running().forEach(name -> clocks.resume(name, event.occurredAt(), terms.calendarFor(file.holder()))
                    .ifPresent(fact -> tell(event.caseId(), fact)));
        }
        for (MediationClockStep step : MediationClockTable.stepsOf(event, file)) {
            String clock = step.clock().name(step.subject());
            switch (step.turn()) {
                case MEET -> tellAll(event.caseId(), clocks.meet(clock, event.occurredAt()));
                case STOP -> tellAll(event.caseId(), clocks.stop(clock, event.occurredAt(), ENDED));
                default -> start(step, event, terms);
            }
        }
        if (Limitations.moves(event)) {
            limit(event, terms);
        }
    }

    @CommandHandler
    void decide(LapseTerm command, Actor actor) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        clocks.lapse(command.termId(), command.occurredAt())
                .ifPresent(lapse -> tell(command.caseId().value(), lapse));
    }

    @CommandHandler
    void decide(RecomputeTerms command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        Recount recount = new Recount(terms, command.occurredAt());
        for (Term term : clocks.open()) {
            tellAll(command.caseId().value(), clocks.recount(term, recount, file.holder()));
        }
    }

    @EventSourcingHandler
    void evolve(MediationEvent event, @SequenceNumber long sequence) {
        lastAct = sequence;
        last = event;
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        clocks.after(event.fact());
    }

    private List<String> running() {
        return OF_THE_MEDIATION.stream().map(clock -> clock.name("")).toList();
    }

    private void start(MediationClockStep step, MediationEvent event, TermsInForce terms) {
        Optional<RulePack> pack = terms.packFor(file.holder(), event.occurredAt());
        Optional<TermRule> rule = pack.flatMap(each -> find(each, step.clock(), step.variant()))
                .filter(each -> step.fact().isEmpty() || each.starts().equals(step.fact()));
        if (rule.isPresent()) {
            clocks.start(
                            step.clock().name(step.subject()),
                            pack.orElseThrow(),
                            rule.get(),
                            event.occurredAt(),
                            step.day(),
                            terms.calendarFor(file.holder()))
                    .ifPresent(fact -> tell(event.caseId(), fact));
        }
    }

    /** Every claim's time, counted anew if the day it is counted from is another, or another law holds. */
    private void limit(MediationEvent event, TermsInForce terms) {
        Optional<RulePack> pack = terms.packFor(file.holder(), event.occurredAt());
        for (Limitations.Run run : limitations.runs()) {
            Optional<Term> wanted = clocks.running(run.clock().name(run.claimId()));
            for (MediationClock each : Limitations.CLOCKS) {
                String name = each.name(run.claimId());
                boolean stands = each == run.clock()
                        && wanted.filter(term -> Objects.equals(run.from(), term.startedAt()))
                                .isPresent();
                if (!stands) {
                    tellAll(event.caseId(), clocks.stop(name, event.occurredAt(), RECKONED_ANEW));
                }
            }
            Instant from = run.from();
            Optional<TermRule> rule = pack.flatMap(each -> find(each, run.clock(), run.variant()));
            if (from != null && rule.isPresent()) {
                clocks.start(
                                run.clock().name(run.claimId()),
                                pack.orElseThrow(),
                                rule.get(),
                                from,
                                null,
                                terms.calendarFor(file.holder()))
                        .ifPresent(fact -> tell(event.caseId(), fact));
            }
        }
    }

    /** Within what the rule allows, by the one whom the table of acts allows it. */
    private void extend(MediationExtended event, TermsInForce terms) {
        Instant at = event.occurredAt();
        mediationTerm().ifPresent(term -> ClockWork.rule(term, terms)
                .ifPresent(rule -> tellAll(
                        event.caseId(),
                        clocks.extend(
                                term.termId(),
                                at,
                                at,
                                event.days(),
                                rule.extension().approvers(),
                                rule,
                                terms.calendarFor(file.holder())))));
    }

    private static Optional<TermRule> find(RulePack pack, MediationClock clock, String variant) {
        return pack.find(clock.ruleKey() + "." + variant).or(() -> pack.find(clock.ruleKey()));
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
