package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.CommitteeActs;
import niangjia.supervision.CommitteeCommand;
import niangjia.supervision.CommitteeCommand.ChangeMembers;
import niangjia.supervision.CommitteeCommand.Dissolve;
import niangjia.supervision.CommitteeCommand.Establish;
import niangjia.supervision.CommitteeCommand.FileList;
import niangjia.supervision.CommitteeCommand.ReElect;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeEvent.CommitteeListFiled;
import niangjia.supervision.CommitteeEvent.CommitteeMembersChanged;
import niangjia.supervision.CommitteeEvent.CommitteeReElected;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.CommitteeStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The supervision committee of one union, from its election to its dissolution. */
@Aggregate
final class Committee {
    private static final int USUAL_LEAST = 3;

    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private CommitteeStatus status;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Committee() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Committee(Establish command, Actor actor, Roster roster, TermsInForce terms) {
        Registries.GUARD.begin(CommitteeActs.of(Establish.class), actor, command.unit());
        Rule.verify(
                new AUnitHasOneCommittee(
                        command.committeeId().value(),
                        CommitteeId.of(command.unit().id()).value()),
                new TheUnitIsOnRecord(
                        command.unit().id(), roster.levelOf(command.unit()).isPresent()),
                new DaysRunForward(command.from(), command.to()));
        verifyMembers(command.members(), leastOf(terms, command.unit(), command.occurredAt()));
        apply(new CommitteeEstablished(
                command.committeeId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.members(),
                command.from(),
                command.to()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            CommitteeCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                CommitteeActs.of(command.getClass()),
                actor,
                unit,
                status,
                expectedSequence,
                getVersion(),
                getVersion());
        return chain.proceed();
    }

    @CommandHandler
    void decide(ChangeMembers command, TermsInForce terms) {
        verifyMembers(command.members(), leastOf(terms, unit, command.occurredAt()));
        apply(new CommitteeMembersChanged(
                command.committeeId().value(), command.occurredAt(), command.members(), command.reason()));
    }

    @CommandHandler
    void decide(ReElect command, TermsInForce terms) {
        Rule.verify(new DaysRunForward(command.from(), command.to()));
        verifyMembers(command.members(), leastOf(terms, unit, command.occurredAt()));
        apply(new CommitteeReElected(
                command.committeeId().value(), command.occurredAt(), command.members(), command.from(), command.to()));
    }

    @CommandHandler
    void decide(FileList command) {
        Rule.verify(new OnlyAnUpperUnionTakesTheCase(unit, command.withUnit()));
        apply(new CommitteeListFiled(
                command.committeeId().value(),
                command.occurredAt(),
                command.withUnit().id(),
                command.withUnit().path()));
    }

    @CommandHandler
    void decide(Dissolve command) {
        apply(new CommitteeDissolved(
                command.committeeId().value(), command.occurredAt(), command.on(), command.reason()));
    }

    private static void verifyMembers(List<CommitteeMember> members, int least) {
        Set<String> seen = new HashSet<>();
        List<CommitteeMember> chairs =
                members.stream().filter(CommitteeMember::chairs).toList();
        Rule.verify(
                new NobodyIsNamedTwice(members.stream()
                        .map(CommitteeMember::staffId)
                        .filter(staff -> !seen.add(staff))
                        .toList()),
                new ACommitteeHasItsLeastMembers(members.size(), least),
                new OneOfThemChairs(chairs.size()));
        Rule.verify(new TheChairIsChairOrViceChairOfTheUnion(chairs.get(0).rank()));
    }

    private static int leastOf(TermsInForce terms, UnitRef unit, Instant at) {
        return terms.packFor(unit, at)
                .flatMap(pack -> pack.setting("committee.members"))
                .map(setting -> Integer.parseInt(setting.value()))
                .orElse(USUAL_LEAST);
    }

    @EventSourcingHandler
    void evolve(CommitteeEstablished event) {
        id = event.committeeId();
        unit = new UnitRef(event.unitId(), event.unitPath());
        status = CommitteeStatus.STANDING;
    }

    @EventSourcingHandler
    void evolve(CommitteeReElected event) {
        status = CommitteeStatus.STANDING;
    }

    @EventSourcingHandler
    void evolve(CommitteeDissolved event) {
        status = CommitteeStatus.DISSOLVED;
    }
}
