package niangjia.mediation.write;

import static niangjia.mediation.write.RosterFixture.AT;
import static niangjia.mediation.write.RosterFixture.COUNTY;
import static niangjia.mediation.write.RosterFixture.MEDIATOR;
import static niangjia.mediation.write.RosterFixture.NEXT_YEAR;
import static niangjia.mediation.write.RosterFixture.ROOM;
import static niangjia.mediation.write.RosterFixture.TODAY;
import static niangjia.mediation.write.RosterFixture.chair;
import static niangjia.mediation.write.RosterFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.mediation.MediatorCommand.LiftConflict;
import niangjia.mediation.MediatorCommand.ReinstateMediator;
import niangjia.mediation.MediatorCommand.ReleaseMediator;
import niangjia.mediation.MediatorCommand.SuspendMediator;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomCommand.CloseRoom;
import niangjia.mediation.RoomCommand.ReopenRoom;
import niangjia.mediation.RoomEvent;
import niangjia.mediation.RoomId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a decision about a case hears of mediators and rooms, from a record on disk. */
class RecordedMediatorsTest {
    @TempDir
    Path directory;

    private Ledger ledger;
    private SimpleCommandBus bus;
    private RecordedMediators mediators;

    @BeforeEach
    void open() {
        ledger = Ledger.open(LedgerSettings.embedded(directory), List.of(MediatorEvent.class, RoomEvent.class));
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Mediator.class),
                new SimpleResourceParameterResolverFactory(List.of(new Later())));
        mediators = new RecordedMediators(
                store,
                subscribed(Mediator.class, store, parameters),
                subscribed(Room.class, store, parameters),
                unit -> Optional.of(UnitLevel.COUNTY));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_mediator_is_told_as_the_record_has_them_now() {
        assertThat(standing()).isEmpty();
        send(RosterFixture.enter(MEDIATOR, COUNTY, TODAY, NEXT_YEAR));
        assertThat(standing().orElseThrow().on(TODAY)).isEqualTo(MediatorStanding.ON_ROSTER);
        assertThat(refused(RosterFixture.enter(MEDIATOR, COUNTY, TODAY, NEXT_YEAR)))
                .isEqualTo("mediation/entered-already");
        send(new SuspendMediator(MEDIATOR, AT, "reason"));
        assertThat(standing().orElseThrow().on(TODAY)).isEqualTo("SUSPENDED");
        send(new ReinstateMediator(MEDIATOR, AT, "reason"));
        send(new ReleaseMediator(MEDIATOR, AT, TODAY.plusDays(1), "reason"));
        assertThat(standing().orElseThrow().on(TODAY)).isEqualTo(MediatorStanding.ON_ROSTER);
        assertThat(standing().orElseThrow().on(TODAY.plusDays(1))).isEqualTo("LEFT");
    }

    @Test
    void the_conflicts_told_are_those_declared_and_not_lifted() {
        send(RosterFixture.enter(MEDIATOR, COUNTY, TODAY, NEXT_YEAR));
        send(RosterFixture.declare(EmployerId.of("1"), null));
        send(RosterFixture.declare(null, "mediation:7"));
        send(new LiftConflict(MEDIATOR, AT, "c1", sealed("reason")));
        assertThat(standing().orElseThrow().conflicts())
                .containsExactly(new DeclaredConflict("c2", "FAMILY", null, "mediation:7"));
    }

    @Test
    void a_room_is_told_with_its_days() {
        assertThat(asked(() -> mediators.room(ROOM))).isEmpty();
        send(RosterFixture.register(COUNTY, 8));
        send(new CloseRoom(ROOM, AT, TODAY, TODAY.plusDays(9), "reason"));
        send(new ReopenRoom(ROOM, AT, TODAY.plusDays(3), TODAY.plusDays(3)));
        RoomStanding room = asked(() -> mediators.room(ROOM)).orElseThrow();
        assertThat(room.seats()).isEqualTo(8);
        assertThat(List.of(room.on(TODAY), room.on(TODAY.plusDays(3)), room.on(TODAY.plusDays(4))))
                .containsExactly("CLOSED", RoomStanding.OPEN, "CLOSED");
    }

    private Optional<MediatorStanding> standing() {
        return asked(() -> mediators.mediator(MEDIATOR));
    }

    /** Within a unit of work, as a command asks. */
    private static <T> T asked(Callable<T> question) {
        return DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("ask"))
                .executeWithResult(question)
                .getPayload();
    }

    private void send(Object command) {
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command).withMetaData(chair().toMetaData()),
                (sent, answer) -> assertThat(answer.isExceptional()).isFalse());
    }

    /** The code it is refused under. */
    private String refused(Object command) {
        AtomicReference<String> code = new AtomicReference<>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command).withMetaData(chair().toMetaData()),
                (sent, answer) -> code.set(((RuleViolated) answer.exceptionResult()).code()));
        return code.get();
    }

    private <T> Repository<T> subscribed(Class<T> type, EmbeddedEventStore store, ParameterResolverFactory parameters) {
        Repository<T> repository = EventSourcingRepository.builder(type)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .parameterResolverFactory(parameters)
                .repository(repository)
                .build()
                .subscribe(bus);
        return repository;
    }

    /** The roster needs the aggregates, and they need the roster. */
    private final class Later implements Mediators {
        @Override
        public Optional<MediatorStanding> mediator(MediatorId mediator) {
            return mediators.mediator(mediator);
        }

        @Override
        public Optional<RoomStanding> room(RoomId room) {
            return mediators.room(room);
        }

        @Override
        public Optional<UnitLevel> levelOf(UnitRef unit) {
            return mediators.levelOf(unit);
        }
    }
}
