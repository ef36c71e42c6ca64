package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockWork;
import niangjia.shared.terms.Recount;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralActs;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralClockCommand;
import niangjia.supervision.ReferralCommand;
import niangjia.supervision.ReferralCommand.ChaseReferral;
import niangjia.supervision.ReferralCommand.InformWorker;
import niangjia.supervision.ReferralCommand.PrepareReferral;
import niangjia.supervision.ReferralCommand.RecordOutcome;
import niangjia.supervision.ReferralCommand.RecordProgress;
import niangjia.supervision.ReferralCommand.RecordReceipt;
import niangjia.supervision.ReferralCommand.RecordRefusal;
import niangjia.supervision.ReferralCommand.SendReferral;
import niangjia.supervision.ReferralCommand.WithdrawConsent;
import niangjia.supervision.ReferralCommand.WithdrawReferral;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralEvent.ConsentWithdrawn;
import niangjia.supervision.ReferralEvent.ReferralChased;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralProgressed;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralSent;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralEvent.WorkerInformed;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A matter, or a part of it, handed to another body: no more data than that body needs, on a ground that holds for it
 * alone; sent, received or refused, chased, answered.
 */
@Aggregate
final class Referral {
    private static final String RECEIPT = "receipt";
    private static final String CHASE = "chase";
    private static final String INFORM = "informWorker";
    private static final String ENDED = "ENDED";
    private static final Set<Role> ROLES_OF_THE_DESK = Set.of(Role.SYSTEM);

    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private ReferralStatus status;
    private ReferralBasis basis;
    private boolean withdrawn;
    private boolean named;
    private long lastAct;
    private @Nullable ReferralEvent last;
    private final ClockWork clocks = new ClockWork();

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Referral() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Referral(PrepareReferral command, Actor actor) {
        Registries.GUARD.begin(ReferralActs.of(PrepareReferral.class), actor, command.unit());
        List<ReferralField> fields = command.fields().stream().sorted().toList();
        List<ReferralField> tooMany = fields.stream()
                .filter(field -> !Minimised.fieldsFor(command.body()).contains(field))
                .toList();
        Rule.verify(
                new SomethingGoesThere(fields.size()),
                new OnlyWhatTheBodyNeedsGoesThere(command.body(), tooMany),
                new PersonalDataGoOnAGround(
                        fields.stream().filter(ReferralField::personal).toList(), command.basis()),
                new ConsentIsForThisBodyAlone(command.basis(), command.body(), command.consentFor()),
                new TheLawNamesTheDuty(command.body(), command.basis()),
                new SensitiveDataNeedConsent(
                        fields.stream().filter(ReferralField::sensitive).toList(), command.basis()));
        apply(new ReferralPrepared(
                command.referralId().value(),
                command.occurredAt(),
                command.body().name(),
                command.bodyName(),
                command.unit().id(),
                command.unit().path(),
                command.origin(),
                command.basis().name(),
                command.consentFor() == null ? null : command.consentFor().name(),
                command.fields().stream().map(Enum::name).sorted().toList(),
                command.content(),
                command.named()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            ReferralCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            TermsInForce terms,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                ReferralActs.of(command.getClass()), actor, unit, status, expectedSequence, lastAct, getVersion());
        long before = lastAct;
        Object answer = chain.proceed();
        ReferralEvent event = last;
        if (event != null && lastAct != before) {
            follow(event, terms);
        }
        return answer;
    }

    @CommandHandler
    void decide(WithdrawConsent command) {
        apply(new ConsentWithdrawn(command.referralId().value(), command.occurredAt(), command.words()));
    }

    @CommandHandler
    void decide(SendReferral command) {
        Rule.verify(
                new ConsentStillStands(withdrawn && basis == ReferralBasis.SEPARATE_CONSENT),
                new WhatGoesIsListed(command.inventory().size()));
        apply(new ReferralSent(
                command.referralId().value(), command.occurredAt(), command.inventory(), command.keeper()));
    }

    @CommandHandler
    void decide(RecordReceipt command) {
        apply(new ReferralReceived(
                command.referralId().value(), command.occurredAt(), command.number(), command.receiver()));
    }

    @CommandHandler
    void decide(RecordRefusal command) {
        apply(new ReferralRefused(command.referralId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(ChaseReferral command) {
        apply(new ReferralChased(command.referralId().value(), command.occurredAt(), command.text()));
    }

    @CommandHandler
    void decide(RecordProgress command) {
        apply(new ReferralProgressed(command.referralId().value(), command.occurredAt(), command.text()));
    }

    @CommandHandler
    void decide(RecordOutcome command) {
        apply(new ReferralOutcomeRecorded(command.referralId().value(), command.occurredAt(), command.outcome()));
    }

    @CommandHandler
    void decide(InformWorker command) {
        Rule.verify(new OnlyANamedComplainantIsTold(named));
        apply(new WorkerInformed(
                command.referralId().value(),
                command.occurredAt(),
                command.medium().name(),
                command.words()));
    }

    @CommandHandler
    void decide(WithdrawReferral command) {
        apply(new ReferralWithdrawn(command.referralId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(ReferralClockCommand.LapseTerm command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        clocks.lapse(command.termId(), command.occurredAt()).ifPresent(lapse -> {
            tell(lapse);
            if (command.termId().startsWith(RECEIPT)) {
                start(CHASE, lapse.dueAt(), terms);
            }
        });
    }

    @CommandHandler
    void decide(ReferralClockCommand.RecomputeTerms command, Actor actor, TermsInForce terms) {
        Rule.verify(new TheActorHoldsAFittingRole(actor, ROLES_OF_THE_DESK));
        Recount recount = new Recount(terms, command.occurredAt());
        for (Term term : clocks.open()) {
            tellAll(clocks.recount(term, recount, unit));
        }
    }

    /** A receipt is awaited from the sending on; when it fails to come, somebody asks; what came of it is told. */
    private void follow(ReferralEvent event, TermsInForce terms) {
        Instant at = event.occurredAt();
        if (event instanceof ReferralSent) {
            start(RECEIPT, at, terms);
        } else if (event instanceof ReferralReceived) {
            tellAll(clocks.meet(RECEIPT, at));
            tellAll(clocks.stop(CHASE, at, ENDED));
        } else if (event instanceof ReferralChased) {
            tellAll(clocks.meet(CHASE, at));
        } else if (event instanceof ReferralRefused || event instanceof ReferralOutcomeRecorded) {
            tellAll(clocks.meet(RECEIPT, at));
            tellAll(clocks.stop(CHASE, at, ENDED));
            if (named) {
                start(INFORM, at, terms);
            }
        } else if (event instanceof WorkerInformed) {
            tellAll(clocks.meet(INFORM, at));
        } else if (event instanceof ReferralWithdrawn) {
            tellAll(clocks.stop(RECEIPT, at, ENDED));
            tellAll(clocks.stop(CHASE, at, ENDED));
        }
    }

    private void start(String clock, Instant at, TermsInForce terms) {
        Optional<RulePack> pack = terms.packFor(unit, at);
        pack.flatMap(each -> each.find("referral." + clock))
                .flatMap(rule -> clocks.start(clock, pack.orElseThrow(), rule, at, null, terms.calendarFor(unit)))
                .ifPresent(this::tell);
    }

    private void tell(TermFact fact) {
        apply(ClockEvent.of(id, fact));
    }

    private void tellAll(List<TermFact> facts) {
        facts.forEach(this::tell);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        clocks.after(event.fact());
    }

    /** Sees every event of the stream but those of its clocks, each in its turn. */
    @EventSourcingHandler
    void evolve(ReferralEvent event, @SequenceNumber long sequence) {
        lastAct = sequence;
        last = event;
        if (event instanceof ReferralPrepared prepared) {
            id = prepared.referralId();
            unit = new UnitRef(prepared.unitId(), prepared.unitPath());
            basis = ReferralBasis.valueOf(prepared.basis());
            named = prepared.named();
            status = ReferralStatus.PREPARED;
        } else if (event instanceof ConsentWithdrawn) {
            withdrawn = true;
        } else if (event instanceof ReferralSent) {
            status = ReferralStatus.SENT;
        } else if (event instanceof ReferralReceived) {
            status = ReferralStatus.RECEIVED;
        } else if (event instanceof ReferralRefused) {
            status = ReferralStatus.REFUSED;
        } else if (event instanceof ReferralOutcomeRecorded) {
            status = ReferralStatus.ANSWERED;
        } else if (event instanceof ReferralWithdrawn) {
            status = ReferralStatus.WITHDRAWN;
        }
    }
}
