package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.OTHER_COUNTY;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueCommand.TakeOver;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.SupervisionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table, line by line: every act in every state, by every role, from every side, on every state of its paper. */
class SupervisionTableTest {
    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInAllowedStates")
    void an_act_is_done_in_a_state_that_allows_it(String name, SupervisionStatus status, SupervisionAct act) {
        assertThat(ask(act, status, someone(unitOf(act), act)).recorded()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInOtherStates")
    void an_act_is_refused_in_any_other_state(String name, SupervisionStatus status, SupervisionAct act) {
        SupervisionFixture.given(until(status))
                .when(Examples.of(act.command()).command(), someone(unitOf(act), act))
                .refusedAs(
                        "supervision/wrong-state",
                        status,
                        act.from().stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("actsAndRoles")
    void an_act_is_done_by_its_roles_alone(String name, Role role, SupervisionAct act) {
        Asked asked = ask(act, firstStateOf(act), staff("someone", unitOf(act), role));
        if (!act.roles().contains(role)) {
            asked.refusedAs(
                    "supervision/role-needed",
                    List.of(role),
                    act.roles().stream().sorted().toList());
        } else if (role == Role.SYSTEM && act.command() == SignPaper.class) {
            asked.refusedUnder("supervision/signer-rank");
        } else {
            assertThat(asked.recorded()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsInAllowedStates")
    void an_act_is_refused_to_a_unit_beside_or_below_the_one_that_has_the_case(
            String name, SupervisionStatus status, SupervisionAct act) {
        ask(act, status, everything(OTHER_COUNTY)).refusedUnder("supervision/outside-unit");
        ask(act, status, everything(TOWNSHIP)).refusedUnder("supervision/outside-unit");
    }

    @ParameterizedTest(name = "{0}, paper {1}")
    @MethodSource("actsAndStatesOfPapers")
    void an_act_about_a_paper_is_done_in_a_state_of_the_paper_that_allows_it(
            String name, PaperStatus paper, SupervisionAct act) {
        Examples.Example example = Examples.of(act.command());
        Asked asked = SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .and(paperIn("p", Objects.requireNonNull(example.paper()), paper))
                .and(example.before())
                .when(example.command(), someone(unitOf(act), act));
        if (act.paper().contains(paper)) {
            assertThat(asked.recorded()).hasSize(1);
        } else if (paper == PaperStatus.RESULT_HEARD && !act.from().contains(SupervisionStatus.DECIDED)) {
            asked.refusedUnder("supervision/wrong-state");
        } else {
            asked.refusedAs(
                    "supervision/paper-wrong-state",
                    paper,
                    act.paper().stream().sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnACase")
    void an_act_is_done_on_a_fresh_form_and_refused_on_a_stale_one(String name, SupervisionAct act) {
        Asked.Given given = given(act, firstStateOf(act));
        long last = given.happened().size() - 1L;
        Actor actor = someone(unitOf(act), act);
        SupervisionCommand command = Examples.of(act.command(), firstStateOf(act));

        assertThat(given.whenHavingSeen(last, command, actor).recorded()).hasSize(1);
        given.whenHavingSeen(last - 1, command, actor).refusedAs("supervision/stale", last - 1, last);
        given.whenHavingSeen(last + 1, command, actor).refusedAs("supervision/stale", last + 1, last);
    }

    @Test
    void nobody_without_a_name_does_anything() {
        for (SupervisionAct act : onACase()) {
            given(act, firstStateOf(act))
                    .when(Examples.of(act.command()).command(), Map.of())
                    .refusedAs("record/no-actor");
        }
    }

    @Test
    void a_paper_nobody_drafted_is_not_dealt_with() {
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .when(new PlaceSeal(ID, AT, "none", "keeper"), clerk())
                .refusedAs("supervision/entry-unknown", "paper", "none");
    }

    static Stream<Arguments> actsInAllowedStates() {
        return actsAndStates().filter(line -> allows(line.get()));
    }

    static Stream<Arguments> actsInOtherStates() {
        return actsAndStates().filter(line -> !allows(line.get()));
    }

    static Stream<Arguments> actsAndRoles() {
        return SupervisionActs.all().stream()
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(act.name(), role, act)));
    }

    static Stream<Arguments> actsOnACase() {
        return onACase().stream().map(act -> Arguments.of(act.name(), act));
    }

    static Stream<Arguments> actsAndStatesOfPapers() {
        return onACase().stream().filter(act -> !act.paper().isEmpty()).flatMap(act -> Arrays.stream(
                        PaperStatus.values())
                .map(status -> Arguments.of(act.name(), status, act)));
    }

    private static Stream<Arguments> actsAndStates() {
        return onACase().stream().flatMap(act -> Arrays.stream(SupervisionStatus.values())
                .map(status -> Arguments.of(act.name(), status, act)));
    }

    private static boolean allows(Object... line) {
        return ((SupervisionAct) line[2]).from().contains((SupervisionStatus) line[1]);
    }

    private static List<SupervisionAct> onACase() {
        return SupervisionActs.all().stream()
                .filter(act -> act.command() != RegisterClue.class)
                .toList();
    }

    private static Asked ask(SupervisionAct act, @Nullable SupervisionStatus status, Actor actor) {
        SupervisionCommand command =
                status == null ? Examples.of(act.command()).command() : Examples.of(act.command(), status);
        return given(act, status).when(command, actor);
    }

    /** Without a state nothing has happened yet. */
    private static Asked.Given given(SupervisionAct act, @Nullable SupervisionStatus status) {
        if (status == null) {
            return SupervisionFixture.given(List.of());
        }
        Examples.Example example = Examples.of(act.command());
        Asked.Given given = SupervisionFixture.given(until(status));
        if (example.paper() != null) {
            PaperStatus first = act.paper().stream().sorted().findFirst().orElseThrow();
            given = given.and(paperIn("p", example.paper(), first));
        }
        return given.and(example.before());
    }

    private static @Nullable SupervisionStatus firstStateOf(SupervisionAct act) {
        return act.from().stream().sorted().findFirst().orElse(null);
    }

    /** To take a case over one must stand above it; to sign, in the issuer's house. */
    private static UnitRef unitOf(SupervisionAct act) {
        return act.command() == TakeOver.class ? CITY : COUNTY;
    }

    private static Actor someone(UnitRef unit, SupervisionAct act) {
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
