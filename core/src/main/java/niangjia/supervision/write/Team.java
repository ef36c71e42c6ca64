package niangjia.supervision.write;

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
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.supervision.ClueCommand.AssignSupervisors;
import niangjia.supervision.ClueCommand.JoinBody;
import niangjia.supervision.ClueCommand.LeaveBody;
import niangjia.supervision.ClueCommand.RecuseSupervisor;
import niangjia.supervision.ClueEvent.BodyJoined;
import niangjia.supervision.ClueEvent.BodyLeft;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.CredentialId;
import niangjia.supervision.SupervisorFacts;
import niangjia.supervision.SupervisorNamed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who looks into the matter: supervisors in pairs, and other bodies beside them. */
final class Team {
    private final Map<String, SupervisorFacts> assigned = new LinkedHashMap<>();
    private final Set<String> recused = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    @CommandHandler
    void decide(AssignSupervisors command, Roster roster) {
        List<String> named = command.supervisors().stream()
                .map(each -> each.credential().value())
                .toList();
        List<String> interested = command.supervisors().stream()
                .filter(SupervisorNamed::interest)
                .map(each -> each.credential().value())
                .toList();
        Rule.verify(
                new NobodyIsNamedTwice(twice(Stream.concat(assigned.keySet().stream(), named.stream()))),
                new TwoOrMoreSupervise(assigned.size() + named.size()),
                new SupervisorsHaveNoInterest(interested),
                new WhoStoodAsideStaysOut(
                        named.stream().filter(recused::contains).toList()));
        List<CredentialStanding> standings = valid(named, roster, command.occurredAt());
        List<SupervisorFacts> facts = standings.stream()
                .map(each -> new SupervisorFacts(
                        each.credentialId(), each.staffId(), each.name(), String.valueOf(each.number())))
                .toList();
        Set<String> people = new HashSet<>();
        List<String> samePerson = Stream.concat(assigned.values().stream(), facts.stream())
                .map(SupervisorFacts::staffId)
                .filter(staff -> !people.add(staff))
                .toList();
        Rule.verify(new NobodyIsNamedTwice(samePerson));
        apply(new SupervisorsAssigned(command.caseId().value(), command.occurredAt(), facts));
    }

    @CommandHandler
    void decide(RecuseSupervisor command) {
        String id = command.credential().value();
        Rule.verify(new TheEntryIsKnown("supervisor", id, assigned.containsKey(id)));
        apply(new SupervisorRecused(
                command.caseId().value(),
                command.occurredAt(),
                command.credential().value(),
                command.askedBy().name(),
                command.ground()));
    }

    @CommandHandler
    void decide(JoinBody command) {
        Rule.verify(new TheEntryIsNew("body", command.bodyId(), bodies.contains(command.bodyId())));
        apply(new BodyJoined(
                command.caseId().value(),
                command.occurredAt(),
                command.bodyId(),
                command.name(),
                command.role().name()));
    }

    @CommandHandler
    void decide(LeaveBody command) {
        Rule.verify(new TheEntryIsKnown("body", command.bodyId(), bodies.contains(command.bodyId())));
        apply(new BodyLeft(command.caseId().value(), command.occurredAt(), command.bodyId()));
    }

    /** Two or more of those assigned are there, each with a certificate that holds on that day. */
    void verifyPresent(List<CredentialId> present, Roster roster, Instant at) {
        List<String> ids = present.stream().map(CredentialId::value).toList();
        Rule.verify(
                new NobodyIsNamedTwice(twice(ids.stream())),
                new TwoOrMoreSupervise(ids.size()),
                new OnlyTheAssignedInquire(
                        ids.stream().filter(id -> !assigned.containsKey(id)).toList()));
        valid(ids, roster, at);
    }

    /** Asked in one order, so that two decisions never wait for each other. */
    private static List<CredentialStanding> valid(List<String> ids, Roster roster, Instant at) {
        LocalDate day = DeskTime.dayOf(at);
        List<CredentialStanding> found = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            Optional<CredentialStanding> standing = roster.credential(new CredentialId(id));
            Rule.verify(new CredentialsAreValidOnTheDay(
                    id, standing.map(each -> each.on(day)).orElse("UNKNOWN"), day));
            found.add(standing.orElseThrow());
        }
        return found;
    }

    private static List<String> twice(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.filter(id -> !seen.add(id)).toList();
    }

    @EventSourcingHandler
    void evolve(SupervisorsAssigned event) {
        event.supervisors().forEach(each -> assigned.put(each.credentialId(), each));
    }

    @EventSourcingHandler
    void evolve(SupervisorRecused event) {
        assigned.remove(event.credentialId());
        recused.add(event.credentialId());
    }

    @EventSourcingHandler
    void evolve(BodyJoined event) {
        bodies.add(event.bodyId());
    }

    @EventSourcingHandler
    void evolve(BodyLeft event) {
        bodies.remove(event.bodyId());
    }
}
