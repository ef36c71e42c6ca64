package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureCommand;
import niangjia.audit.ErasureCommand.ApproveErasure;
import niangjia.audit.ErasureCommand.ConfirmForgotten;
import niangjia.audit.ErasureCommand.DestroyKeys;
import niangjia.audit.ErasureCommand.IssueCertificate;
import niangjia.audit.ErasureCommand.LiftHold;
import niangjia.audit.ErasureCommand.PlaceHold;
import niangjia.audit.ErasureCommand.ProposeErasure;
import niangjia.audit.ErasureCommand.RecordSweep;
import niangjia.audit.ErasureCommand.RefuseErasure;
import niangjia.audit.ErasureCommand.RequestErasure;
import niangjia.audit.ErasureCommand.RestrictPersons;
import niangjia.audit.ErasureEvent.CertificateIssued;
import niangjia.audit.ErasureEvent.ErasureApproved;
import niangjia.audit.ErasureEvent.ErasureProposed;
import niangjia.audit.ErasureEvent.ErasureRefused;
import niangjia.audit.ErasureEvent.ErasureRequested;
import niangjia.audit.ErasureEvent.ErasureSwept;
import niangjia.audit.ErasureEvent.HoldLifted;
import niangjia.audit.ErasureEvent.HoldPlaced;
import niangjia.audit.ErasureEvent.KeysDestroyed;
import niangjia.audit.ErasureEvent.KeysForgotten;
import niangjia.audit.ErasureEvent.PersonsRestricted;
import niangjia.audit.ErasureStatus;
import niangjia.audit.KeptKey;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.PersonId;
import niangjia.shared.PersonRights;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One request to be erased, from its receipt to the certificate. The keys are destroyed with the event that says so. */
@Aggregate
class Erasure {
    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private ErasureStatus status;
    private List<String> persons = List.of();
    private final Set<String> holds = new TreeSet<>();
    private final Set<String> everHeld = new TreeSet<>();
    private String proposedBy = "";
    private int findings;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Erasure() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Erasure(RequestErasure command, Actor actor, Numbers numbers) {
        Rule.verify(
                new TheErasureIsTheirsToMove(
                        actor, ErasureActs.of(RequestErasure.class).roles(), actor.unit()),
                new PersonsAreNamed(command.persons()),
                new WhoAsksProvesWhoTheyAre(command.basis(), command.identity()));
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        String series = "erasure/" + actor.unit().id() + "/" + year;
        apply(new ErasureRequested(
                command.erasure().value(),
                command.occurredAt(),
                actor.unit().id() + "-" + year + "-" + numbers.next(series),
                command.matter(),
                ids(command.persons()),
                command.basis().name(),
                command.identity().name(),
                command.words(),
                actor.unit().id(),
                actor.unit().path()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            ErasureCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expected,
            InterceptorChain chain)
            throws Exception {
        ErasureActs.Turn turn = ErasureActs.of(command.getClass());
        Rule.verify(
                new TheErasureIsTheirsToMove(actor, turn.roles(), unit),
                new TheErasureFormIsNotStale(expected == null ? null : Long.valueOf(expected), getVersion()),
                new TheErasureIsWhereItShouldBe(status, turn.from()));
        return chain.proceed();
    }

    @CommandHandler
    void decide(RestrictPersons command, PersonRights rights) {
        rights.restrict(id, persons(persons));
        apply(new PersonsRestricted(id, command.occurredAt(), persons));
    }

    @CommandHandler
    void decide(PlaceHold command) {
        Rule.verify(
                new TheHoldIsNew(command.holdId(), everHeld.contains(command.holdId())),
                new AHoldIsLookedAtLater(command.until(), DeskTime.dayOf(command.occurredAt())));
        apply(new HoldPlaced(
                id,
                command.occurredAt(),
                command.holdId(),
                command.ground().name(),
                command.reason(),
                command.until()));
    }

    @CommandHandler
    void decide(LiftHold command) {
        Rule.verify(new TheHoldStands(command.holdId(), holds));
        apply(new HoldLifted(id, command.occurredAt(), command.holdId(), command.reason()));
    }

    @CommandHandler
    void decide(ProposeErasure command, Actor actor, PersonRights rights) {
        List<String> destroyed = ids(command.persons());
        List<String> kept = ids(command.kept().stream().map(KeptKey::key).toList());
        Rule.verify(
                new PersonsAreNamed(command.persons()),
                new TheRequestIsWhollyMet(without(persons, destroyed)),
                new WhatIsDestroyedIsNotKept(
                        kept.stream().filter(destroyed::contains).toList()),
                new EveryQuoteIsDecided(without(without(ids(command.quoted()), destroyed), kept)),
                new NoHoldStands(holds),
                new NoMatterIsOpen(command.open()));
        // what is added to the request is protected from now on, too
        rights.restrict(id, command.persons());
        apply(new ErasureProposed(
                id,
                command.occurredAt(),
                destroyed,
                command.kept().stream()
                        .map(each -> each.key().value() + " " + each.ground())
                        .toList(),
                actor.staffId()));
    }

    @CommandHandler
    void decide(ApproveErasure command, Actor actor) {
        Rule.verify(
                new TheApproverIsSomebodyElse(proposedBy, actor),
                new NoHoldStands(holds),
                new NoMatterIsOpen(command.open()));
        apply(new ErasureApproved(id, command.occurredAt(), actor.staffId()));
    }

    @CommandHandler
    void decide(RefuseErasure command, PersonRights rights) {
        rights.release(id);
        apply(new ErasureRefused(id, command.occurredAt(), command.ground().name(), command.reason(), persons));
    }

    /** Judged once more: a hold may have been placed since the chair approved. */
    @CommandHandler
    void decide(DestroyKeys command, PersonRights rights) {
        Rule.verify(new NoHoldStands(holds), new NoMatterIsOpen(command.open()));
        int keys = rights.destroy(persons(persons));
        apply(new KeysDestroyed(
                id, command.occurredAt(), persons, keys, command.streams(), command.events(), command.digest()));
    }

    @CommandHandler
    void decide(ConfirmForgotten command) {
        apply(new KeysForgotten(id, command.occurredAt()));
    }

    @CommandHandler
    void decide(RecordSweep command) {
        apply(new ErasureSwept(id, command.occurredAt(), command.result()));
    }

    @CommandHandler
    void decide(IssueCertificate command, Numbers numbers) {
        Rule.verify(new TheSweepFoundNothing(findings));
        apply(new CertificateIssued(
                id,
                command.occurredAt(),
                command.year(),
                numbers.next("erasure-certificate/" + unit.id() + "/" + command.year()),
                command.template(),
                command.digest()));
    }

    @EventSourcingHandler
    void evolve(ErasureRequested event) {
        id = event.erasureId();
        unit = new UnitRef(event.unitId(), event.unitPath());
        persons = event.persons();
        status = ErasureStatus.RECEIVED;
    }

    @EventSourcingHandler
    void evolve(PersonsRestricted event) {
        status = ErasureStatus.RESTRICTED;
    }

    @EventSourcingHandler
    void evolve(HoldPlaced event) {
        holds.add(event.holdId());
        everHeld.add(event.holdId());
    }

    @EventSourcingHandler
    void evolve(HoldLifted event) {
        holds.remove(event.holdId());
    }

    @EventSourcingHandler
    void evolve(ErasureProposed event) {
        persons = event.persons();
        proposedBy = event.proposedBy();
        status = ErasureStatus.PROPOSED;
    }

    @EventSourcingHandler
    void evolve(ErasureApproved event) {
        status = ErasureStatus.APPROVED;
    }

    @EventSourcingHandler
    void evolve(ErasureRefused event) {
        status = ErasureStatus.REFUSED;
    }

    @EventSourcingHandler
    void evolve(KeysDestroyed event) {
        status = ErasureStatus.DESTROYED;
    }

    @EventSourcingHandler
    void evolve(KeysForgotten event) {
        status = ErasureStatus.FORGOTTEN;
    }

    @EventSourcingHandler
    void evolve(ErasureSwept event) {
        findings = event.result().findings().size();
        status = status == ErasureStatus.CERTIFIED ? status : ErasureStatus.SWEPT;
    }

    @EventSourcingHandler
    void evolve(CertificateIssued event) {
        status = ErasureStatus.CERTIFIED;
    }

    private static List<String> ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).distinct().toList();
    }

    private static List<PersonId> persons(List<String> ids) {
        return ids.stream().map(PersonId::new).toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }
}
