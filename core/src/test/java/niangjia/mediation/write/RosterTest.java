package niangjia.mediation.write;

import static niangjia.mediation.write.RosterFixture.AT;
import static niangjia.mediation.write.RosterFixture.CITY;
import static niangjia.mediation.write.RosterFixture.COUNTY;
import static niangjia.mediation.write.RosterFixture.MEDIATOR;
import static niangjia.mediation.write.RosterFixture.MONDAY;
import static niangjia.mediation.write.RosterFixture.NEXT_YEAR;
import static niangjia.mediation.write.RosterFixture.OTHER_COUNTY;
import static niangjia.mediation.write.RosterFixture.ROOM;
import static niangjia.mediation.write.RosterFixture.STAFF;
import static niangjia.mediation.write.RosterFixture.TODAY;
import static niangjia.mediation.write.RosterFixture.chair;
import static niangjia.mediation.write.RosterFixture.mediator;
import static niangjia.mediation.write.RosterFixture.room;
import static niangjia.mediation.write.RosterFixture.sealed;
import static niangjia.mediation.write.RosterFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.mediation.ConflictKind;
import niangjia.mediation.MediatorActs;
import niangjia.mediation.MediatorCommand.DeclareConflict;
import niangjia.mediation.MediatorCommand.EnterMediator;
import niangjia.mediation.MediatorCommand.LiftConflict;
import niangjia.mediation.MediatorCommand.RecallMediator;
import niangjia.mediation.MediatorCommand.RenewMediator;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.RoomActs;
import niangjia.mediation.RoomCommand.ChangeRoom;
import niangjia.mediation.RoomCommand.CloseRoom;
import niangjia.mediation.RoomCommand.ReopenRoom;
import niangjia.mediation.RoomStatus;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerId;
import niangjia.supervision.RegistryAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the roster and of the rooms, line by line, and what each of them refuses besides. */
class RosterTest {
    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsAndStates")
    void an_act_is_done_in_a_state_that_allows_it_and_refused_in_any_other(
            String name, Enum<?> status, RegistryAct<?> act, Asked.Given given) {
        Asked asked = given.when(RosterFixture.commandOf(act.command()), everything(COUNTY));
        if (act.from().contains(status)) {
            assertThat(asked.recorded()).hasSize(1);
        } else {
            asked.refusedAs(
                    "mediation/registry-state",
                    status,
                    act.from().stream().map(Enum::name).sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("actsAndRoles")
    void an_act_is_done_by_its_roles_alone(String name, Role role, RegistryAct<?> act, Asked.Given given) {
        given.when(RosterFixture.commandOf(act.command()), staff(STAFF, COUNTY, role))
                .doneIf(act.roles().contains(role), "mediation/role-needed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void an_act_is_refused_from_beside_and_on_a_stale_form(String name, RegistryAct<?> act, Asked.Given given) {
        Object command = RosterFixture.commandOf(act.command());
        given.when(command, everything(OTHER_COUNTY)).refusedUnder("mediation/outside-unit");
        given.when(command, everything(CITY)).recorded();
        if (!given.happened().isEmpty()) {
            long last = given.happened().size() - 1L;
            given.whenHavingSeen(last, command, everything(COUNTY)).recorded();
            given.whenHavingSeen(last - 1, command, everything(COUNTY)).refusedAs("mediation/stale", last - 1, last);
        }
    }

    @Test
    void an_entry_is_named_after_its_person_so_that_nobody_has_two() {
        RosterFixture.given(Mediator.class)
                .when(RosterFixture.enter(MediatorId.of("other"), COUNTY, TODAY, NEXT_YEAR), chair())
                .refusedAs("mediation/mediator-twice", "mediator:other", MEDIATOR.value());
        assertThat(MediatorId.ofStaff(STAFF).value()).isEqualTo("mediator:8ab91450-95f0-3397-8761-e7e4e709c057");
    }

    @Test
    void whoever_is_on_the_roster_is_not_entered_again() {
        EnterMediator again = new EnterMediator(
                MediatorId.ofStaff(RosterFixture.KNOWN_STAFF),
                AT,
                RosterFixture.KNOWN_STAFF,
                "某",
                COUNTY,
                Set.of(Category.WAGE),
                List.of("普通话"),
                List.of(),
                TODAY,
                NEXT_YEAR);
        RosterFixture.given(Mediator.class)
                .when(again, chair())
                .refusedAs("mediation/entered-already", again.mediatorId().value());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-13, true", "2026-10-12, false", "2026-10-11, false"})
    void a_term_runs_forward(LocalDate to, boolean forward) {
        RosterFixture.given(Mediator.class)
                .when(RosterFixture.enter(MEDIATOR, COUNTY, TODAY, to), chair())
                .doneIf(forward, "mediation/days-backwards");
        mediator(MediatorStatus.LEFT)
                .when(new RecallMediator(MEDIATOR, AT, TODAY, to), chair())
                .doneIf(forward, "mediation/days-backwards");
    }

    @ParameterizedTest
    @CsvSource({"2027-10-12, false", "2027-10-13, true"})
    void a_term_is_renewed_for_longer(LocalDate to, boolean longer) {
        mediator(MediatorStatus.ON_ROSTER)
                .when(new RenewMediator(MEDIATOR, AT, to), chair())
                .doneIf(longer, "mediation/days-backwards");
    }

    @Test
    void a_mediator_and_a_room_belong_to_a_unit_on_record() {
        UnitRef nowhere = COUNTY.child("9");
        RosterFixture.given(Mediator.class)
                .when(RosterFixture.enter(MEDIATOR, nowhere, TODAY, NEXT_YEAR), chair())
                .refusedAs("mediation/unit-unknown", "9");
        RosterFixture.given(Room.class)
                .when(RosterFixture.register(nowhere, 8), chair())
                .refusedAs("mediation/unit-unknown", "9");
    }

    @Test
    void a_mediator_has_a_speciality_and_a_language() {
        Asked.Given entered = mediator(MediatorStatus.ON_ROSTER);
        entered.when(RosterFixture.change(List.of()), chair()).refusedAs("mediation/speciality-needed", 1, 0);
        EnterMediator blank = new EnterMediator(
                MEDIATOR, AT, STAFF, "周敏", COUNTY, Set.of(), List.of("苗语"), List.of(), TODAY, NEXT_YEAR);
        RosterFixture.given(Mediator.class).when(blank, chair()).refusedAs("mediation/speciality-needed", 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY,  12:00, 15:00, true",
        "MONDAY,  11:59, 15:00, false",
        "MONDAY,  08:00, 09:00, true",
        "MONDAY,  08:00, 18:00, false",
        "TUESDAY, 09:00, 12:00, true"
    })
    void office_hours_of_one_day_do_not_overlap(DayOfWeek day, String from, String to, boolean apart) {
        mediator(MediatorStatus.ON_ROSTER)
                .when(RosterFixture.change(List.of("普通话"), MONDAY, new OfficeHours(day, from, to)), chair())
                .doneIf(apart, "mediation/office-hours-overlap");
    }

    @Test
    void a_conflict_lies_with_an_employer_or_in_a_matter_and_gets_the_next_number() {
        Asked.Given entered = mediator(MediatorStatus.ON_ROSTER);
        entered.when(RosterFixture.declare(null, null), chair()).refusedAs("mediation/conflict-unnamed");
        entered.when(RosterFixture.declare(null, "mediation:7"), chair())
                .records(new ConflictDeclared(
                        MEDIATOR.value(), AT, "c2", "FAMILY", null, "mediation:7", sealed("words")));
        Asked.Given lifted = entered.then(new LiftConflict(MEDIATOR, AT, "c1", sealed("reason")), chair());
        lifted.when(new LiftConflict(MEDIATOR, AT, "c1", sealed("reason")), chair())
                .refusedAs("mediation/entry-unknown", "conflict", "c1");
        assertThat(lifted.when(RosterFixture.declare(EmployerId.of("2"), null), chair())
                        .recorded())
                .first()
                .extracting("conflictId")
                .isEqualTo("c2");
    }

    @Test
    void a_mediator_speaks_for_themselves_and_who_keeps_the_roster_for_all() {
        DeclareConflict conflict =
                new DeclareConflict(MEDIATOR, AT, ConflictKind.PARTY, null, "mediation:7", sealed("words"));
        Asked.Given entered = mediator(MediatorStatus.ON_ROSTER);
        entered.when(conflict, staff(STAFF, COUNTY, Role.MEDIATOR)).recorded();
        entered.when(conflict, chair()).recorded();
        entered.when(conflict, staff("staff:other", COUNTY, Role.MEDIATOR))
                .refusedAs("mediation/mediator-of-another", "staff:other", STAFF);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void a_room_seats_both_sides_and_the_mediator(int seats, boolean enough) {
        RosterFixture.given(Room.class)
                .when(RosterFixture.register(COUNTY, seats), chair())
                .doneIf(enough, "mediation/too-few-seats");
        room().when(new ChangeRoom(ROOM, AT, "二号", seats, Set.of()), chair()).doneIf(enough, "mediation/too-few-seats");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-11, false", "2026-10-12, true", "2027-10-12, true", "2027-10-13, false"})
    void a_closure_lasts_a_day_to_a_year(LocalDate to, boolean allowed) {
        room().when(new CloseRoom(ROOM, AT, TODAY, to, "reason"), chair()).doneIf(allowed, "mediation/closure-length");
        room().when(new ReopenRoom(ROOM, AT, TODAY, to), chair()).doneIf(allowed, "mediation/closure-length");
    }

    @Test
    void a_first_entry_is_told_as_it_was_said() {
        RosterFixture.given(Mediator.class)
                .when(RosterFixture.enter(MEDIATOR, COUNTY, TODAY, NEXT_YEAR), chair())
                .records(new MediatorEntered(
                        MEDIATOR.value(),
                        AT,
                        STAFF,
                        "周敏",
                        COUNTY.id(),
                        COUNTY.path(),
                        List.of("WAGE", "WAGE_MIGRANT"),
                        List.of("普通话"),
                        List.of(MONDAY),
                        TODAY,
                        NEXT_YEAR));
    }

    static Stream<Arguments> actsAndStates() {
        return Stream.of(
                        states(Mediator.class, MediatorActs.all(), MediatorStatus.values(), RosterFixture::until),
                        states(Room.class, RoomActs.all(), RoomStatus.values(), RosterFixture::until))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                        first(Mediator.class, MediatorActs.all(), RosterFixture::until),
                        first(Room.class, RoomActs.all(), RosterFixture::until))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> actsAndRoles() {
        return acts().flatMap(line -> Arrays.stream(Role.values())
                .map(role -> Arguments.of(line.get()[0], role, line.get()[1], line.get()[2])));
    }

    private static <S extends Enum<S>> Stream<Arguments> states(
            Class<?> aggregate, List<RegistryAct<S>> acts, S[] states, Function<S, List<Object>> until) {
        return acts.stream().filter(act -> !act.from().isEmpty()).flatMap(act -> Arrays.stream(states)
                .map(status -> Arguments.of(
                        act.name(),
                        status,
                        act,
                        RosterFixture.given(aggregate, until.apply(status).toArray()))));
    }

    private static <S extends Enum<S>> Stream<Arguments> first(
            Class<?> aggregate, List<RegistryAct<S>> acts, Function<S, List<Object>> until) {
        return acts.stream()
                .map(act -> Arguments.of(
                        act.name(),
                        act,
                        act.from().stream()
                                .sorted()
                                .findFirst()
                                .map(status -> RosterFixture.given(
                                        aggregate, until.apply(status).toArray()))
                                .orElseGet(() -> RosterFixture.given(aggregate))));
    }

    private static Actor everything(UnitRef unit) {
        return staff("staff:someone", unit, Role.values());
    }
}
