package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.AT;
import static niangjia.organisation.write.Federation.CITY;
import static niangjia.organisation.write.Federation.COUNTY;
import static niangjia.organisation.write.Federation.COUNTY_ID;
import static niangjia.organisation.write.Federation.DESK;
import static niangjia.organisation.write.Federation.LI;
import static niangjia.organisation.write.Federation.TODAY;
import static niangjia.organisation.write.Federation.ZHOU;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffCommand.SetSubstitute;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitCommand.CloseUnit;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roll over real repositories and a real command bus, where the fixture only has a written one. */
class RecordedRollTest {
    private final AtomicReference<Roll> roll = new AtomicReference<>();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();

    @BeforeEach
    void open_the_desk() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Unit.class),
                new SimpleResourceParameterResolverFactory(List.of(new LateRoll(roll))));
        EventSourcingRepository<Unit> units = repository(Unit.class, store, parameters);
        EventSourcingRepository<Staff> staff = repository(Staff.class, store, parameters);
        roll.set(new RecordedRoll(store, units));
        handle(Unit.class, units, parameters);
        handle(Staff.class, staff, parameters);
        send(new FoundUnit(UnitId.of(CITY), "邵阳市总工会", UnitLevel.CITY, null, AT));
        send(new FoundUnit(COUNTY_ID, "双清区总工会", UnitLevel.COUNTY, CITY, AT));
    }

    @Test
    void a_recorded_unit_takes_people_in() {
        send(register());

        assertRefused(register(), "organisation/staff-exists");
    }

    @Test
    void a_unit_closed_a_moment_ago_takes_nobody_in_and_founds_nothing() {
        send(new CloseUnit(COUNTY_ID, "机构合并", AT));

        assertRefused(register(), "organisation/unit-closed");
        assertRefused(
                new FoundUnit(UnitId.ofCode("430502001"), "城北街道总工会", UnitLevel.TOWNSHIP, COUNTY, AT),
                "organisation/unit-closed");
    }

    @Test
    void a_unit_never_founded_is_unknown() {
        assertRefused(
                new FoundUnit(UnitId.ofCode("430599001"), "某街道总工会", UnitLevel.TOWNSHIP, CITY.child("430599"), AT),
                "organisation/unit-unknown");
    }

    @Test
    void a_code_is_founded_once_and_the_unit_goes_on_as_before() {
        assertRefused(new FoundUnit(COUNTY_ID, "另一个", UnitLevel.COUNTY, CITY, AT), "organisation/unit-exists");

        send(register());
    }

    @Test
    void a_person_never_registered_is_unknown() {
        send(register());

        assertRefused(new SetSubstitute(ZHOU, "substitution:1", LI, TODAY, null, AT), "organisation/staff-unknown");
        send(new RegisterStaff(LI, "li.juan", "李娟", COUNTY, AT));
        send(new SetSubstitute(ZHOU, "substitution:1", LI, TODAY, null, AT));
    }

    private static RegisterStaff register() {
        return new RegisterStaff(ZHOU, "zhou.min", "周敏", COUNTY, AT);
    }

    private void send(Object command) {
        gateway.sendAndWait(command, MetaData.from(DESK.toMetaData()));
    }

    private void assertRefused(Object command, String code) {
        assertThatThrownBy(() -> send(command)).hasMessageStartingWith(code + " ");
    }

    private <T> EventSourcingRepository<T> repository(
            Class<T> aggregate, EmbeddedEventStore store, ParameterResolverFactory parameters) {
        return EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
    }

    private <T> void handle(
            Class<T> aggregate, EventSourcingRepository<T> repository, ParameterResolverFactory parameters) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }

    /** The aggregates want the roll before it can exist, since it reads through their repositories. */
    private record LateRoll(AtomicReference<Roll> actual) implements Roll {
        @Override
        public Optional<UnitStanding> unit(UnitId unit) {
            return actual.get().unit(unit);
        }

        @Override
        public boolean holds(StaffId staff) {
            return actual.get().holds(staff);
        }
    }
}
