package niangjia.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.StaffEvent.*;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitEvent.*;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationReadTest {
    private static final Instant AT = Instant.parse("2026-10-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final UnitRef OTHER = CITY.child("430503");
    private static final String ZHAO = StaffId.ofSignInName("zhao.lixin").value();
    private static final String ADMIN = StaffId.ofSignInName("admin").value();

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void units_come_as_a_tree_and_one_by_one() {
        try (ReadModelDesk desk = units(new InMemoryEventStorageEngine())) {
            desk.tell(unitEvents());
            List<UnitView> all = desk.ask(new UnitsWithin(null), UnitList.class).units();
            assertThat(all).extracting(view -> view.unit().id()).containsExactly("430500", "430502", "430503");
            assertThat(all).extracting(UnitView::depth).containsExactly(0, 1, 1);
            assertThat(all).extracting(UnitView::name).containsExactly("邵阳市总工会", "双清区总工会", "大祥区总工会");
            assertThat(all).extracting(UnitView::open).containsExactly(true, false, true);
            assertThat(desk.ask(new UnitsWithin("430503"), UnitList.class).units())
                    .hasSize(1);
            UnitView county =
                    desk.askOptional(new UnitById("430502"), UnitView.class).orElseThrow();
            assertThat(county.unit()).isEqualTo(COUNTY);
            assertThat(county.parentId()).isEqualTo("430500");
            assertThat(desk.askOptional(new UnitById("999999"), UnitView.class)).isEmpty();
            assertThat(desk.askOptional(new UnitById(" "), UnitView.class)).isEmpty();
        }
    }

    @Test
    void a_person_is_found_by_sign_in_name_with_what_they_may_do_on_which_day() {
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            StaffMember zhao = desk.askOptional(new StaffBySignInName("zhao.lixin"), StaffMember.class)
                    .orElseThrow();
            assertThat(zhao.name()).isEqualTo("赵立新（新）");
            assertThat(zhao.homeUnit()).isEqualTo(COUNTY);
            assertThat(zhao.assignments().rolesIn(COUNTY, DAY)).containsExactly(Role.HANDLER);
            assertThat(zhao.assignments().rolesIn(OTHER, DAY.plusDays(9))).containsExactly(Role.MEDIATOR);
            assertThat(zhao.assignments().rolesIn(OTHER, DAY.plusDays(10))).isEmpty();
            assertThat(zhao.assignments().actsForOn(DAY)).containsExactly(new StaffId(ADMIN));
            assertThat(zhao.assignments().actsForOn(DAY.plusDays(3))).isEmpty();
            assertThat(zhao.assignments().inServiceOn(DAY.plusDays(100))).isTrue();
            assertThat(zhao.assignments().inServiceOn(DAY.plusDays(101))).isFalse();
            assertThat(zhao.lockedOut()).isFalse();
            assertThat(zhao.passwordOneTime()).isTrue();
            assertThat(desk.askOptional(new StaffBySignInName("nobody"), StaffMember.class))
                    .isEmpty();
            assertThat(desk.askOptional(new StaffById(ADMIN), StaffMember.class)
                            .orElseThrow()
                            .assignments()
                            .rolesIn(CITY, DAY))
                    .containsExactly(Role.ADMINISTRATOR);
        }
    }

    @Test
    void a_lock_out_holds_until_its_time_and_is_shown_to_administrators_alone() {
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            desk.tell(List.of(staff(ZHAO, 11, new StaffLockedOut(ZHAO, 5, AT.plusSeconds(900), AT))));
            StaffMember zhao =
                    desk.askOptional(new StaffById(ZHAO), StaffMember.class).orElseThrow();
            assertThat(zhao.lockedOutAt(AT.plusSeconds(899))).isTrue();
            assertThat(zhao.lockedOutAt(AT.plusSeconds(900))).isFalse();
            assertThat(in(desk, viewer(CITY, Role.ADMINISTRATOR), COUNTY).get(0).lockedOut())
                    .isTrue();
            assertThat(in(desk, viewer(CITY, Role.CHAIR), COUNTY).get(0).lockedOut())
                    .isFalse();
        }
    }

    @Test
    void staff_are_listed_within_the_viewers_reach() {
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            assertThat(in(desk, viewer(CITY, Role.DISPATCHER), CITY)).hasSize(2);
            assertThat(in(desk, viewer(CITY, Role.DISPATCHER), OTHER)).hasSize(1);
            assertThat(in(desk, viewer(COUNTY, Role.DISPATCHER), CITY)).hasSize(1);
            assertThat(in(desk, viewer(CITY.child("430504"), Role.DISPATCHER), CITY))
                    .isEmpty();
            assertThat(in(desk, viewer(CITY), CITY)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // begins, role, state, days later: whom
        ",             ,          ,                 0, admin zhao.lixin",
        "赵,           ,          ,                 0, zhao.lixin",
        "zhao,         ,          ,                 0, zhao.lixin",
        "zhaa,         ,          ,                 0, ",
        "立新,         ,          ,                 0, ",
        ",             HANDLER,   ,                 0, zhao.lixin",
        ",             MEDIATOR,  ,                 9, zhao.lixin",
        ",             MEDIATOR,  ,                10, ",
        ",             HANDLER,   ,               100, zhao.lixin",
        ",             HANDLER,   ,               101, ",
        ",             CHAIR,     ,                 0, ",
        ",             ,          IN_SERVICE,     100, admin zhao.lixin",
        ",             ,          IN_SERVICE,     101, admin",
        ",             ,          LEFT,           100, ",
        ",             ,          LEFT,           101, zhao.lixin",
        ",             ,          ONE_TIME_SECRET,  0, zhao.lixin",
        ",             ,          LOCKED_OUT,       0, ",
    })
    void a_list_of_staff_is_narrowed(String begins, Role role, StaffState state, int later, String whom) {
        StaffFilter filter = new StaffFilter(begins, role, state, null, null, AT.plus(Duration.ofDays(later)));
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            assertThat(String.join(" ", names(desk, Role.ADMINISTRATOR, filter)))
                    .isEqualTo(whom == null ? "" : whom);
        }
    }

    @Test
    void staff_are_found_by_where_they_serve_and_for_whom_they_act_and_by_their_lock() {
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            desk.tell(List.of(staff(ZHAO, 11, new StaffLockedOut(ZHAO, 5, AT.plusSeconds(900), AT))));
            assertThat(names(desk, Role.ADMINISTRATOR, StaffFilter.at(OTHER))).containsExactly("zhao.lixin");
            assertThat(names(desk, Role.ADMINISTRATOR, StaffFilter.at(CITY))).containsExactly("admin");
            assertThat(names(desk, Role.ADMINISTRATOR, StaffFilter.actingFor(ADMIN)))
                    .containsExactly("zhao.lixin");
            assertThat(names(desk, Role.ADMINISTRATOR, StaffFilter.actingFor(ZHAO)))
                    .isEmpty();
            StaffFilter locked = new StaffFilter(null, null, StaffState.LOCKED_OUT, null, null, AT.plusSeconds(899));
            StaffFilter later = new StaffFilter(null, null, StaffState.LOCKED_OUT, null, null, AT.plusSeconds(901));
            assertThat(names(desk, Role.ADMINISTRATOR, locked)).containsExactly("zhao.lixin");
            assertThat(names(desk, Role.ADMINISTRATOR, later)).isEmpty();
            assertThat(names(desk, Role.CHAIR, locked)).isEmpty();
        }
    }

    @Test
    void one_person_is_told_to_those_whose_unit_reaches_them() {
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            assertThat(desk.askOptional(new StaffSeen(viewer(CITY, Role.CHAIR), ZHAO), StaffMember.class))
                    .get()
                    .extracting(StaffMember::passwordOneTime)
                    .isEqualTo(false);
            assertThat(desk.askOptional(new StaffSeen(viewer(OTHER, Role.ADMINISTRATOR), ZHAO), StaffMember.class))
                    .get()
                    .extracting(StaffMember::passwordOneTime)
                    .isEqualTo(true);
            UnitRef elsewhere = CITY.child("430504");
            assertThat(desk.askOptional(new StaffSeen(viewer(elsewhere, Role.ADMINISTRATOR), ZHAO), StaffMember.class))
                    .isEmpty();
            assertThat(desk.askOptional(new StaffSeen(viewer(CITY), ZHAO), StaffMember.class))
                    .isEmpty();
        }
    }

    private static List<String> names(ReadModelDesk desk, Role role, StaffFilter filter) {
        return desk.ask(new StaffIn(viewer(CITY, role), CITY.id(), filter, null, 100), StaffPage.class).items().stream()
                .map(StaffMember::signInName)
                .toList();
    }

    @Test
    void each_event_twice_and_a_rebuild_make_the_same_documents() {
        Map<String, String> units;
        Map<String, String> staff;
        try (ReadModelDesk desk = units(new InMemoryEventStorageEngine())) {
            desk.tell(unitEvents());
            units = digests(UnitTree.GROUP);
            desk.rebuild();
            assertThat(digests(UnitTree.GROUP)).isEqualTo(units).hasSize(3);
        }
        try (ReadModelDesk desk = staff(new InMemoryEventStorageEngine())) {
            desk.tell(staffEvents());
            staff = digests(StaffDirectory.GROUP);
            desk.rebuild();
            assertThat(digests(StaffDirectory.GROUP)).isEqualTo(staff).hasSize(2);
        }
        store.collectionsOf(UnitTree.GROUP).forEach(DocumentStore::clear);
        store.collectionsOf(StaffDirectory.GROUP).forEach(DocumentStore::clear);
        try (ReadModelDesk desk = units(new EachEventTwice())) {
            desk.tell(unitEvents());
            assertThat(digests(UnitTree.GROUP)).isEqualTo(units);
        }
        try (ReadModelDesk desk = staff(new EachEventTwice())) {
            desk.tell(staffEvents());
            assertThat(digests(StaffDirectory.GROUP)).isEqualTo(staff);
        }
    }

    @Test
    void every_event_has_its_handler_and_is_told_here() {
        assertThat(handled(UnitTree.class)).isEqualTo(Set.of(UnitEvent.class.getPermittedSubclasses()));
        assertThat(handled(StaffDirectory.class)).isEqualTo(Set.of(StaffEvent.class.getPermittedSubclasses()));
        Set<Class<?>> all = Stream.concat(handled(UnitTree.class).stream(), handled(StaffDirectory.class).stream())
                .collect(Collectors.toSet());
        Set<Class<?>> told = Stream.concat(unitEvents().stream(), staffEvents().stream())
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(all);
    }

    private static Set<Class<?>> handled(Class<?> readModel) {
        return Arrays.stream(readModel.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    private ReadModelDesk units(EventStorageEngine record) {
        return new ReadModelDesk(record, UnitTree.GROUP, new UnitTree(store));
    }

    private ReadModelDesk staff(EventStorageEngine record) {
        return new ReadModelDesk(record, StaffDirectory.GROUP, new StaffDirectory(store));
    }

    private static List<StaffMember> in(ReadModelDesk desk, Actor viewer, UnitRef unit) {
        return desk.ask(new StaffIn(viewer, unit.id(), null, 100), StaffPage.class)
                .items();
    }

    private static Actor viewer(UnitRef unit, Role... roles) {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor("staff:viewer", "某", held, unit, null);
    }

    private Map<String, String> digests(String group) {
        Map<String, String> digests = new TreeMap<>();
        store.collectionsOf(group).forEach(documents -> documents
                .find(new Document())
                .forEach(document -> digests.put(document.getString("_id"), Canonical.digest(document))));
        return digests;
    }

    static List<DomainEventMessage<?>> unitEvents() {
        String county = UnitId.of(COUNTY).value();
        String city = UnitId.of(CITY).value();
        String other = UnitId.of(OTHER).value();
        return List.of(
                unit(city, 0, UnitFounded.event(UnitId.of(CITY), "邵阳市总工会", UnitLevel.CITY, null, AT)),
                unit(other, 0, UnitFounded.event(UnitId.of(OTHER), "大祥区总工会", UnitLevel.COUNTY, CITY, AT)),
                unit(county, 0, UnitFounded.event(UnitId.of(COUNTY), "双清", UnitLevel.COUNTY, CITY, AT)),
                unit(county, 1, new UnitRenamed(county, "双清区总工会", AT)),
                unit(county, 2, new UnitClosed(county, "撤并", AT)),
                unit(other, 1, new UnitClosed(other, "撤并", AT)),
                unit(other, 2, new UnitReopened(other, "恢复", AT)));
    }

    static List<DomainEventMessage<?>> staffEvents() {
        List<StaffEvent> zhao = List.of(
                new StaffRegistered(ZHAO, "zhao.lixin", "赵立新", COUNTY.id(), COUNTY.path(), AT),
                new StaffRenamed(ZHAO, "赵立新（新）", AT),
                new RoleGranted(ZHAO, "g1", "HANDLER", COUNTY.id(), COUNTY.path(), DAY, null, AT),
                new RoleGranted(ZHAO, "g2", "MEDIATOR", OTHER.id(), OTHER.path(), DAY, null, AT),
                new RoleWithdrawn(ZHAO, "g2", DAY.plusDays(10), "期满", AT),
                new SubstituteSet(ZHAO, "s1", ADMIN, DAY, null, AT),
                new SubstituteEnded(ZHAO, "s1", DAY.plusDays(3), AT),
                new PasswordChanged(ZHAO, true, AT),
                new StaffLockedOut(ZHAO, 5, null, AT),
                new StaffUnlocked(ZHAO, AT),
                new StaffLeft(ZHAO, DAY.plusDays(100), AT));
        List<DomainEventMessage<?>> all = new ArrayList<>();
        all.add(staff(
                ADMIN,
                0,
                new FirstAdministratorRegistered(ADMIN, "admin", "管理员", CITY.id(), CITY.path(), "g0", DAY, AT)));
        zhao.forEach(event -> all.add(staff(ZHAO, all.size() - 1, event)));
        return all;
    }

    private static DomainEventMessage<?> unit(String id, long seq, UnitEvent event) {
        return new GenericDomainEventMessage<>("Unit", id, seq, event);
    }

    private static DomainEventMessage<?> staff(String id, long seq, StaffEvent event) {
        return new GenericDomainEventMessage<>("Staff", id, seq, event);
    }
}
