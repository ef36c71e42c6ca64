package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.TOWNSHIP;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table, line by line: every act in every state, by every role, from every side, on a fresh and on a stale form. */
class StateTableTest {
    private static final Set<ComplaintStatus> HELD_BY_COUNTY =
            EnumSet.complementOf(EnumSet.of(ComplaintStatus.LOGGED, ComplaintStatus.OPEN, ComplaintStatus.DECLINED));

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInAllowedStates")
    void an_act_is_done_in_a_state_that_allows_it(String name, ComplaintStatus status, ComplaintAct act) {
        assertThat(ask(act, status, someone(CITY, act)).recorded()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInOtherStates")
    void an_act_is_refused_in_any_other_state(String name, ComplaintStatus status, ComplaintAct act) {
        ask(act, status, someone(CITY, act))
                .refusedAs(
                        "complaint/wrong-state",
                        status,
                        act.from().stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("actsAndRoles")
    void an_act_is_done_by_its_roles_alone(String name, Role role, ComplaintAct act) {
        Asked asked = ask(act, firstStateOf(act), staff("someone", CITY, role));
        if (act.roles().contains(role)) {
            assertThat(asked.recorded()).hasSize(1);
        } else {
            asked.refusedAs(
                    "complaint/role-needed",
                    List.of(role),
                    act.roles().stream().sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInAllowedStates")
    void an_act_is_refused_to_a_unit_that_has_no_part_in_the_matter(
            String name, ComplaintStatus status, ComplaintAct act) {
        ask(act, status, everything(OTHER_COUNTY)).refusedUnder("complaint/outside-unit");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsWhileTheCountyHolds")
    void the_unit_that_holds_the_order_does_all_but_the_acts_of_the_platform(
            String name, ComplaintStatus status, ComplaintAct act) {
        Asked asked = ask(act, status, everything(COUNTY));
        switch (act.side()) {
            case PLATFORM -> asked.refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
            case CONCERNED, HOLDER, ASSISTING -> asked.recorded();
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsWhileTheCountyHolds")
    void a_unit_below_the_one_that_holds_the_order_does_nothing(String name, ComplaintStatus status, ComplaintAct act) {
        ask(act, status, everything(TOWNSHIP)).refusedUnder("complaint/outside-unit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnAComplaint")
    void an_act_is_done_on_a_fresh_form_and_refused_on_a_stale_one(String name, ComplaintAct act) {
        Asked.Given given = given(act, firstStateOf(act));
        long last = given.happened().size() - 1L;
        Actor actor = someone(CITY, act);

        assertThat(given.whenHavingSeen(last, Examples.of(act.command()).command(), actor)
                        .recorded())
                .hasSize(1);
        given.whenHavingSeen(last - 1, Examples.of(act.command()).command(), actor)
                .refusedAs("complaint/stale", last - 1, last);
    }

    @Test
    void nobody_without_a_name_does_anything() {
        for (ComplaintAct act : onAComplaint()) {
            given(act, firstStateOf(act))
                    .when(Examples.of(act.command()).command(), Map.of())
                    .refusedAs("record/no-actor");
        }
    }

    static Stream<Arguments> actsInAllowedStates() {
        return actsAndStates().filter(line -> allows(line.get()));
    }

    static Stream<Arguments> actsInOtherStates() {
        return actsAndStates().filter(line -> !allows(line.get()));
    }

    /** Taking over is an act of an upper union, dispatching to the county one of those above it. */
    static Stream<Arguments> actsWhileTheCountyHolds() {
        return actsInAllowedStates()
                .filter(line -> HELD_BY_COUNTY.contains((ComplaintStatus) line.get()[1]))
                .filter(line -> !line.get()[0].equals("TakeOver"));
    }

    static Stream<Arguments> actsAndRoles() {
        return ComplaintActs.all().stream()
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(act.name(), role, act)));
    }

    static Stream<Arguments> actsOnAComplaint() {
        return onAComplaint().stream().map(act -> Arguments.of(act.name(), act));
    }

    private static Stream<Arguments> actsAndStates() {
        return onAComplaint().stream().flatMap(act -> Arrays.stream(ComplaintStatus.values())
                .map(status -> Arguments.of(act.name(), status, act)));
    }

    private static boolean allows(Object... line) {
        return ((ComplaintAct) line[2]).from().contains((ComplaintStatus) line[1]);
    }

    private static List<ComplaintAct> onAComplaint() {
        return ComplaintActs.all().stream()
                .filter(act -> act.command() != LogContact.class)
                .toList();
    }

    private static Asked ask(ComplaintAct act, @Nullable ComplaintStatus status, Actor actor) {
        return given(act, status).when(Examples.of(act.command()).command(), actor);
    }

    /** Without a state nothing has happened yet. */
    private static Asked.Given given(ComplaintAct act, @Nullable ComplaintStatus status) {
        return status == null
                ? ComplaintFixture.given()
                : ComplaintFixture.given(Happened.until(status))
                        .and(Examples.of(act.command()).before());
    }

    private static @Nullable ComplaintStatus firstStateOf(ComplaintAct act) {
        return act.from().stream().sorted().findFirst().orElse(null);
    }

    private static Actor someone(UnitRef unit, ComplaintAct act) {
        Role role = act.roles().stream()
                .filter(any -> any != Role.SYSTEM)
                .sorted()
                .findFirst()
                .orElseThrow();
        return staff("someone", unit, role);
    }

    private static Actor everything(UnitRef unit) {
        return staff("someone", unit, Role.values());
    }
}
