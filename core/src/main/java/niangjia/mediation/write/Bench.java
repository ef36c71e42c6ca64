package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.BenchCommand.ObjectToMediator;
import niangjia.mediation.BenchCommand.ReplaceMediator;
import niangjia.mediation.BenchCommand.StandAside;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.Conflict;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.SessionEvent.NoShowRecorded;
import niangjia.mediation.SessionEvent.SessionCancelled;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.SessionMoved;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionFacts;
import niangjia.shared.Bookings;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who mediates, and who does no more. */
final class Bench {
    private final CaseFile file;
    private final Map<String, MediatorFacts> appointed = new LinkedHashMap<>();
    private final Set<String> out = new HashSet<>();
    /** Sessions still to come, and who is to mediate them. */
    private final Map<String, SessionFacts> ahead = new LinkedHashMap<>();

    Bench(CaseFile file) {
        this.file = file;
    }

    Set<String> appointed() {
        return appointed.keySet();
    }

    /** Whether that member of staff mediates in this case now. */
    boolean mediates(String staffId) {
        return appointed.values().stream().anyMatch(each -> each.staffId().equals(staffId));
    }

    void verifyAppointed(List<MediatorId> mediators) {
        Rule.verify(
                new NobodyIsNamedTwice(twice(mediators.stream().map(MediatorId::value))),
                new OnlyTheAppointedMediate(
                        mediators.stream()
                                .map(MediatorId::value)
                                .filter(id -> !appointed.containsKey(id))
                                .toList(),
                        mediators.size()));
    }

    @CommandHandler
    void decide(AppointMediators command, Roster roster) {
        List<String> named = command.mediators().stream()
                .map(each -> each.mediator().value())
                .toList();
        Rule.verify(new NobodyIsNamedTwice(twice(Stream.concat(appointed.keySet().stream(), named.stream()))));
        apply(new MediatorsAppointed(
                command.caseId().value(),
                command.occurredAt(),
                onRoster(command.mediators(), roster, command.occurredAt()),
                command.chosenBy().name()));
    }

    @CommandHandler
    void decide(ObjectToMediator command) {
        file.verifyParty(command.partyId());
        verifyKnown(command.mediator());
        apply(new MediatorObjected(
                command.caseId().value(),
                command.occurredAt(),
                command.mediator().value(),
                command.partyId(),
                command.ground()));
    }

    @CommandHandler
    void decide(StandAside command) {
        verifyKnown(command.mediator());
        apply(new MediatorStoodAside(
                command.caseId().value(),
                command.occurredAt(),
                command.mediator().value(),
                command.ground()));
    }

    @CommandHandler
    void decide(ReplaceMediator command, Roster roster, Bookings bookings) {
        String old = command.mediator().value();
        String next = command.successor().mediator().value();
        Rule.verify(
                new TheEntryIsKnown("mediator", old, appointed.containsKey(old) || out.contains(old)),
                new NobodyIsNamedTwice(appointed.containsKey(next) ? List.of(next) : List.of()));
        MediatorFacts successor = onRoster(List.of(command.successor()), roster, command.occurredAt())
                .get(0);
        List<SessionFacts> taken = ahead.values().stream()
                .filter(each -> each.mediators().contains(old))
                .toList();
        for (SessionFacts session : taken) {
            Booked booked = new Booked(command.caseId().value(), session.sessionId());
            booked.free(bookings, List.of(old));
            booked.take(bookings, List.of(next), session.from(), session.to());
        }
        apply(new MediatorReplaced(
                command.caseId().value(),
                command.occurredAt(),
                old,
                successor,
                taken.stream().map(SessionFacts::sessionId).toList(),
                command.reason()));
    }

    private void verifyKnown(MediatorId mediator) {
        Rule.verify(new TheEntryIsKnown("mediator", mediator.value(), appointed.containsKey(mediator.value())));
    }

    /** Asked in one order, so that two decisions never wait for each other. */
    private List<MediatorFacts> onRoster(List<MediatorNamed> named, Roster roster, Instant at) {
        Rule.verify(
                new OnlyTheAppointedMediate(List.of(), named.size()),
                new MediatorsAreImpartial(named.stream()
                        .filter(each -> each.conflict() != Conflict.NONE)
                        .map(each -> each.mediator().value())
                        .toList()),
                new WhoLeftTheCaseStaysOut(named.stream()
                        .map(each -> each.mediator().value())
                        .filter(out::contains)
                        .toList()));
        LocalDate day = DeskTime.dayOf(at);
        List<MediatorFacts> facts = new ArrayList<>();
        for (String id :
                named.stream().map(each -> each.mediator().value()).sorted().toList()) {
            Optional<OnRoster> found = roster.mediator(new MediatorId(id), day, file.employers(), file.matters());
            Rule.verify(
                    new MediatorsAreOnTheRosterThatDay(
                            id, found.map(OnRoster::standing).orElse(OnRoster.UNKNOWN), day),
                    new MediatorsAreImpartial(
                            found.map(OnRoster::conflicts).orElse(List.of()).isEmpty() ? List.of() : List.of(id)));
            found.map(each -> new MediatorFacts(each.mediatorId(), each.staffId(), each.name()))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static List<String> twice(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.filter(id -> !seen.add(id)).toList();
    }

    @EventSourcingHandler
    void evolve(MediatorsAppointed event) {
        event.mediators().forEach(each -> appointed.put(each.mediatorId(), each));
    }

    @EventSourcingHandler
    void evolve(MediatorObjected event) {
        leaves(event.mediatorId());
    }

    @EventSourcingHandler
    void evolve(MediatorStoodAside event) {
        leaves(event.mediatorId());
    }

    @EventSourcingHandler
    void evolve(MediatorReplaced event) {
        leaves(event.mediatorId());
        appointed.put(event.successor().mediatorId(), event.successor());
        event.sessions()
                .forEach(id -> ahead.computeIfPresent(
                        id,
                        (session, plan) -> Booked.replaced(
                                plan, event.mediatorId(), event.successor().mediatorId())));
    }

    @EventSourcingHandler
    void evolve(SessionScheduled event) {
        ahead.put(event.plan().sessionId(), event.plan());
    }

    @EventSourcingHandler
    void evolve(SessionMoved event) {
        ahead.put(event.plan().sessionId(), event.plan());
    }

    @EventSourcingHandler
    void evolve(SessionCancelled event) {
        ahead.remove(event.sessionId());
    }

    @EventSourcingHandler
    void evolve(SessionHeld event) {
        ahead.remove(event.sessionId());
    }

    @EventSourcingHandler
    void evolve(NoShowRecorded event) {
        ahead.remove(event.sessionId());
    }

    @EventSourcingHandler
    void evolve(MediationFailed event) {
        ahead.clear();
    }

    @EventSourcingHandler
    void evolve(AgreementEffective event) {
        ahead.clear();
    }

    @EventSourcingHandler
    void evolve(OralAgreementMade event) {
        ahead.clear();
    }

    private void leaves(String mediatorId) {
        appointed.remove(mediatorId);
        out.add(mediatorId);
    }
}
