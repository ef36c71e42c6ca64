package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerActs;
import niangjia.supervision.EmployerCommand;
import niangjia.supervision.EmployerCommand.CloseEmployer;
import niangjia.supervision.EmployerCommand.LinkUnion;
import niangjia.supervision.EmployerCommand.MoveEmployer;
import niangjia.supervision.EmployerCommand.RecordHeadCount;
import niangjia.supervision.EmployerCommand.RegisterEmployer;
import niangjia.supervision.EmployerCommand.RenameEmployer;
import niangjia.supervision.EmployerCommand.ReopenEmployer;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerMoved;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerEvent.EmployerRenamed;
import niangjia.supervision.EmployerEvent.EmployerReopened;
import niangjia.supervision.EmployerEvent.EmployerUnionLinked;
import niangjia.supervision.EmployerEvent.HeadCountRecorded;
import niangjia.supervision.EmployerStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One employer over time: its name, its place, how many work there and how many of them are members. */
@Aggregate
final class Employer {
    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private EmployerStatus status;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Employer() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Employer(RegisterEmployer command, Actor actor, Roster roster) {
        Registries.GUARD.begin(EmployerActs.of(RegisterEmployer.class), actor, command.place());
        verifyOnRecord(command.place(), roster);
        apply(new EmployerRegistered(
                command.employerId().value(),
                command.occurredAt(),
                command.name(),
                command.creditCode(),
                command.place().id(),
                command.place().path(),
                command.sector()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            EmployerCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                EmployerActs.of(command.getClass()), actor, unit, status, expectedSequence, getVersion(), getVersion());
        return chain.proceed();
    }

    @CommandHandler
    void decide(RenameEmployer command) {
        apply(new EmployerRenamed(command.employerId().value(), command.occurredAt(), command.name()));
    }

    @CommandHandler
    void decide(MoveEmployer command, Roster roster) {
        verifyOnRecord(command.place(), roster);
        apply(new EmployerMoved(
                command.employerId().value(),
                command.occurredAt(),
                command.place().id(),
                command.place().path()));
    }

    @CommandHandler
    void decide(RecordHeadCount command) {
        Rule.verify(new MembersAreAmongTheWorkers(command.members(), command.workers()));
        apply(new HeadCountRecorded(
                command.employerId().value(),
                command.occurredAt(),
                command.on(),
                command.workers(),
                command.members()));
    }

    @CommandHandler
    void decide(LinkUnion command, Roster roster) {
        verifyOnRecord(command.union(), roster);
        apply(new EmployerUnionLinked(
                command.employerId().value(),
                command.occurredAt(),
                command.union().id(),
                command.union().path()));
    }

    @CommandHandler
    void decide(CloseEmployer command) {
        apply(new EmployerClosed(command.employerId().value(), command.occurredAt(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(ReopenEmployer command) {
        apply(new EmployerReopened(command.employerId().value(), command.occurredAt(), command.on(), command.reason()));
    }

    private static void verifyOnRecord(UnitRef place, Roster roster) {
        Rule.verify(new TheUnitIsOnRecord(place.id(), roster.levelOf(place).isPresent()));
    }

    @EventSourcingHandler
    void evolve(EmployerRegistered event) {
        id = event.employerId();
        unit = new UnitRef(event.placeId(), event.placePath());
        status = EmployerStatus.OPEN;
    }

    @EventSourcingHandler
    void evolve(EmployerMoved event) {
        unit = new UnitRef(event.placeId(), event.placePath());
    }

    @EventSourcingHandler
    void evolve(EmployerClosed event) {
        status = EmployerStatus.GONE;
    }

    @EventSourcingHandler
    void evolve(EmployerReopened event) {
        status = EmployerStatus.OPEN;
    }
}
