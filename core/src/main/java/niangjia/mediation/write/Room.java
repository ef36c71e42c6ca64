package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.mediation.RoomActs;
import niangjia.mediation.RoomCommand;
import niangjia.mediation.RoomCommand.ChangeRoom;
import niangjia.mediation.RoomCommand.CloseRoom;
import niangjia.mediation.RoomCommand.GiveUpRoom;
import niangjia.mediation.RoomCommand.RegisterRoom;
import niangjia.mediation.RoomCommand.ReopenRoom;
import niangjia.mediation.RoomEquipment;
import niangjia.mediation.RoomEvent.RoomChanged;
import niangjia.mediation.RoomEvent.RoomClosed;
import niangjia.mediation.RoomEvent.RoomGivenUp;
import niangjia.mediation.RoomEvent.RoomRegistered;
import niangjia.mediation.RoomEvent.RoomReopened;
import niangjia.mediation.RoomStatus;
import niangjia.shared.Actor;
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

/** A room where mediators sit, with what it has and the days on which it is closed. */
@Aggregate
final class Room {
    private static final int LEAST_SEATS = 3;
    private static final long LONGEST_CLOSURE = 366;

    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private String name;
    private int seats;
    private Set<RoomEquipment> equipment;
    private RoomStatus status;
    private List<ClosedDays> closed = List.of();
    private @Nullable LocalDate givenUp;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Room() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Room(RegisterRoom command, Actor actor, Mediators mediators) {
        Registries.GUARD.begin(RoomActs.of(RegisterRoom.class), actor, command.unit());
        Rule.verify(
                new TheUnitIsOnRecord(
                        command.unit().id(), mediators.levelOf(command.unit()).isPresent()),
                new ARoomSeatsBothSidesAndTheMediator(command.seats(), LEAST_SEATS));
        apply(new RoomRegistered(
                command.roomId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.name(),
                command.seats(),
                names(command.equipment())));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            RoomCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                RoomActs.of(command.getClass()), actor, unit, status, expectedSequence, getVersion(), getVersion());
        return chain.proceed();
    }

    @CommandHandler
    void decide(ChangeRoom command) {
        Rule.verify(new ARoomSeatsBothSidesAndTheMediator(command.seats(), LEAST_SEATS));
        apply(new RoomChanged(id, command.occurredAt(), command.name(), command.seats(), names(command.equipment())));
    }

    @CommandHandler
    void decide(CloseRoom command) {
        verifyDays(command.from(), command.to());
        apply(new RoomClosed(id, command.occurredAt(), command.from(), command.to(), command.reason()));
    }

    @CommandHandler
    void decide(ReopenRoom command) {
        verifyDays(command.from(), command.to());
        apply(new RoomReopened(id, command.occurredAt(), command.from(), command.to()));
    }

    @CommandHandler
    void decide(GiveUpRoom command) {
        apply(new RoomGivenUp(id, command.occurredAt(), command.on(), command.reason()));
    }

    /** A single day is both the first and the last. */
    private static void verifyDays(LocalDate from, LocalDate to) {
        Rule.verify(new AClosureLastsADayToAYear(ChronoUnit.DAYS.between(from, to) + 1, LONGEST_CLOSURE));
    }

    private static List<String> names(Set<RoomEquipment> equipment) {
        return equipment.stream().sorted().map(RoomEquipment::name).toList();
    }

    @EventSourcingHandler
    void evolve(RoomRegistered event) {
        id = event.roomId();
        unit = new UnitRef(event.unitId(), event.unitPath());
        status = RoomStatus.IN_USE;
        furnish(event.name(), event.seats(), event.equipment());
    }

    @EventSourcingHandler
    void evolve(RoomChanged event) {
        furnish(event.name(), event.seats(), event.equipment());
    }

    @EventSourcingHandler
    void evolve(RoomClosed event) {
        List<ClosedDays> more = new ArrayList<>(closed);
        more.add(new ClosedDays(event.from(), event.to()));
        closed = more;
    }

    @EventSourcingHandler
    void evolve(RoomReopened event) {
        ClosedDays open = new ClosedDays(event.from(), event.to());
        closed = closed.stream().flatMap(each -> each.without(open).stream()).toList();
    }

    @EventSourcingHandler
    void evolve(RoomGivenUp event) {
        status = RoomStatus.GIVEN_UP;
        givenUp = event.on();
    }

    private void furnish(String called, int seating, List<String> has) {
        name = called;
        seats = seating;
        equipment = has.stream().map(RoomEquipment::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    RoomStanding standing() {
        return new RoomStanding(id, unit, name, seats, equipment, closed, givenUp);
    }
}
