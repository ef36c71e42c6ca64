package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.MediatorId;
import niangjia.mediation.PartySide;
import niangjia.mediation.RoomId;
import niangjia.mediation.SessionCommand.CancelSession;
import niangjia.mediation.SessionCommand.CheckIdentity;
import niangjia.mediation.SessionCommand.HoldSession;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SessionCommand.MoveSession;
import niangjia.mediation.SessionCommand.RecordNoShow;
import niangjia.mediation.SessionCommand.ScheduleSession;
import niangjia.mediation.SessionCommand.TellOfSession;
import niangjia.mediation.SessionEvent.IdentityChecked;
import niangjia.mediation.SessionEvent.NoShowRecorded;
import niangjia.mediation.SessionEvent.SessionCancelled;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.SessionMoved;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionEvent.SessionTold;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.mediation.SessionFacts;
import niangjia.mediation.SessionKind;
import niangjia.mediation.SessionPlan;
import niangjia.mediation.SessionStatus;
import niangjia.shared.Bookings;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** When the sides sit together or alone, who came, and what was said at the table. */
final class Diary {
    private final CaseFile file;
    private final Bench bench;
    private final Map<String, Sitting> sittings = new LinkedHashMap<>();
    private boolean stayedAway;

    Diary(CaseFile file, Bench bench) {
        this.file = file;
        this.bench = bench;
    }

    boolean knows(String sessionId) {
        return sittings.containsKey(sessionId);
    }

    /** Somebody did not come, and had no good reason. */
    boolean stayedAway() {
        return stayedAway;
    }

    /** What is still to come is given back. */
    void freeAhead(String caseId, Bookings bookings) {
        sittings.values().stream()
                .filter(each -> each.status() == SessionStatus.SCHEDULED)
                .forEach(each -> free(caseId, each, bookings));
    }

    @CommandHandler
    void decide(ScheduleSession command, Bookings bookings, Roster roster) {
        SessionPlan plan = command.plan();
        Rule.verify(new TheEntryIsNew("session", plan.sessionId(), knows(plan.sessionId())));
        SessionFacts facts = verified(plan, roster);
        take(command.caseId().value(), facts, bookings);
        apply(new SessionScheduled(command.caseId().value(), command.occurredAt(), facts));
    }

    @CommandHandler
    void decide(MoveSession command, Bookings bookings, Roster roster) {
        Sitting sitting = scheduled(command.plan().sessionId());
        SessionFacts facts = verified(command.plan(), roster);
        free(command.caseId().value(), sitting, bookings);
        take(command.caseId().value(), facts, bookings);
        apply(new SessionMoved(command.caseId().value(), command.occurredAt(), facts, command.reason()));
    }

    @CommandHandler
    void decide(CancelSession command, Bookings bookings) {
        free(command.caseId().value(), scheduled(command.sessionId()), bookings);
        apply(new SessionCancelled(
                command.caseId().value(), command.occurredAt(), command.sessionId(), command.reason()));
    }

    @CommandHandler
    void decide(TellOfSession command) {
        Sitting sitting = scheduled(command.sessionId());
        List<String> invited = sitting.invited(file);
        Rule.verify(new TheEntryIsKnown("party", command.partyId(), invited.contains(command.partyId())));
        int untold = (int) invited.stream()
                .filter(id -> !id.equals(command.partyId()) && !sitting.told().contains(id))
                .count();
        apply(new SessionTold(
                command.caseId().value(),
                command.occurredAt(),
                command.sessionId(),
                command.partyId(),
                command.medium().name(),
                untold));
    }

    @CommandHandler
    void decide(CheckIdentity command) {
        scheduled(command.sessionId());
        file.verifyParty(command.partyId());
        apply(new IdentityChecked(
                command.caseId().value(),
                command.occurredAt(),
                command.sessionId(),
                command.partyId(),
                command.check().name()));
    }

    @CommandHandler
    void decide(HoldSession command) {
        Sitting sitting = scheduled(command.sessionId());
        bench.verifyAppointed(
                sitting.plan().mediators().stream().map(MediatorId::new).toList());
        command.present().forEach(file::verifyParty);
        Rule.verify(new SomebodyIsThere(command.present().size()));
        if (sitting.kind() == SessionKind.JOINT) {
            Rule.verify(
                    new BothSidesAreHeard(file.sidesOf(command.present())),
                    new MinutesAreSignedOrTheRefusalNoted(command.minutes() != null, command.signed()));
        } else {
            Rule.verify(
                    new OnlyThoseInvitedAreThere(command.present().stream()
                            .filter(id -> file.sideOf(id) != sitting.side())
                            .toList()),
                    new WhatOneSideSaysAloneStandsInNoMinutes(command.minutes() != null));
        }
        Rule.verify(new WhoIsNotInTheRoomIsIdentified(
                sitting.remote()
                        ? command.present().stream()
                                .filter(id -> !sitting.identified().contains(id))
                                .toList()
                        : List.of()));
        apply(new SessionHeld(
                command.caseId().value(),
                command.occurredAt(),
                command.sessionId(),
                sitting.kind().name(),
                command.present(),
                command.minutes(),
                command.signed().name()));
    }

    @CommandHandler
    void decide(HoldTalk command) {
        Rule.verify(new TheEntryIsNew("session", command.sessionId(), knows(command.sessionId())));
        bench.verifyAppointed(command.mediators());
        apply(new TalkHeld(
                command.caseId().value(),
                command.occurredAt(),
                command.sessionId(),
                command.medium().name(),
                command.heard().stream().map(PartySide::name).toList(),
                command.mediators().stream().map(MediatorId::value).toList(),
                command.minutes()));
    }

    @CommandHandler
    void decide(RecordNoShow command, Bookings bookings) {
        Sitting sitting = scheduled(command.sessionId());
        Rule.verify(
                new TheEntryIsKnown(
                        "party", command.partyId(), sitting.invited(file).contains(command.partyId())),
                new WhoStaysAwayWasTold(
                        command.partyId(), command.walkedOut() || sitting.told().contains(command.partyId())));
        free(command.caseId().value(), sitting, bookings);
        apply(new NoShowRecorded(
                command.caseId().value(),
                command.occurredAt(),
                command.sessionId(),
                command.partyId(),
                command.goodReason(),
                command.walkedOut(),
                command.words()));
    }

    private SessionFacts verified(SessionPlan plan, Roster roster) {
        Rule.verify(
                new ASessionEndsAfterItBegins(plan.from(), plan.to()),
                new ACaucusIsWithOneSide(plan.kind(), plan.side()),
                new ASessionHasAPlace(plan.way(), plan.room() != null, plan.place() != null));
        bench.verifyAppointed(plan.mediators());
        RoomId room = plan.room();
        if (room != null) {
            LocalDate day = DeskTime.dayOf(plan.from());
            Rule.verify(new TheRoomIsOpenThatDay(room.value(), roster.room(room, day), day));
        }
        return SessionFacts.of(plan);
    }

    private Sitting scheduled(String sessionId) {
        Sitting sitting = Known.entry("session", sessionId, sittings.get(sessionId));
        Rule.verify(new TheSessionAllowsTheAct(sitting.status(), SessionStatus.SCHEDULED));
        return sitting;
    }

    private static void take(String caseId, SessionFacts plan, Bookings bookings) {
        new Booked(caseId, plan.sessionId()).take(bookings, Booked.resources(plan), plan.from(), plan.to());
    }

    private static void free(String caseId, Sitting sitting, Bookings bookings) {
        new Booked(caseId, sitting.plan().sessionId()).free(bookings, Booked.resources(sitting.plan()));
    }

    private void now(String sessionId, SessionStatus status) {
        sittings.computeIfPresent(sessionId, (id, sitting) -> sitting.now(status));
    }

    @EventSourcingHandler
    void evolve(SessionScheduled event) {
        sittings.put(event.plan().sessionId(), Sitting.of(event.plan()));
    }

    /** Whoever was told of the old hour knows nothing of the new one. */
    @EventSourcingHandler
    void evolve(SessionMoved event) {
        sittings.put(event.plan().sessionId(), Sitting.of(event.plan()));
    }

    @EventSourcingHandler
    void evolve(SessionTold event) {
        sittings.computeIfPresent(event.sessionId(), (id, sitting) -> sitting.withTold(event.partyId()));
    }

    @EventSourcingHandler
    void evolve(IdentityChecked event) {
        sittings.computeIfPresent(event.sessionId(), (id, sitting) -> sitting.withIdentified(event.partyId()));
    }

    @EventSourcingHandler
    void evolve(SessionCancelled event) {
        now(event.sessionId(), SessionStatus.CANCELLED);
    }

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        now(event.sessionId(), SessionStatus.HELD);
    }

    @EventSourcingHandler
    void evolve(TalkHeld event) {
        sittings.put(event.sessionId(), Sitting.talk(event));
    }

    @EventSourcingHandler
    void evolve(NoShowRecorded event) {
        now(event.sessionId(), SessionStatus.MISSED);
        stayedAway |= !event.goodReason();
    }

    @EventSourcingHandler
    void evolve(MediatorReplaced event) {
        event.sessions()
                .forEach(id -> sittings.computeIfPresent(
                        id,
                        (session, sitting) -> sitting.replaced(
                                event.mediatorId(), event.successor().mediatorId())));
    }

    @EventSourcingHandler
    void evolve(MediationFailed event) {
        cancelAhead();
    }

    @EventSourcingHandler
    void evolve(AgreementEffective event) {
        cancelAhead();
    }

    @EventSourcingHandler
    void evolve(OralAgreementMade event) {
        cancelAhead();
    }

    private void cancelAhead() {
        sittings.replaceAll((id, sitting) ->
                sitting.status() == SessionStatus.SCHEDULED ? sitting.now(SessionStatus.CANCELLED) : sitting);
    }
}
