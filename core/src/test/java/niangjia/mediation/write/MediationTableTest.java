package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.CITY;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.OTHER_COUNTY;
import static niangjia.mediation.write.MediationFixture.TOWNSHIP;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.EndingCommand.ArchiveCase;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationStatus;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table, line by line: every act in every state, by every role, from every side. */
class MediationTableTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnACase")
    void an_act_is_done_in_its_states_by_its_roles_and_refused_in_any_other_state_and_to_any_other_role(
            String name, MediationAct act) {
        for (MediationStatus status : MediationStatus.values()) {
            MediationCommand command = Examples.of(act.command(), status);
            Asked.Given given = MediationFixture.given(until(status))
                    .and(Examples.of(act.command()).before());
            for (Role role : Role.values()) {
                Asked asked = given.when(command, staff("staff:m1", COUNTY, role));
                if (!act.roles().contains(role)) {
                    asked.refusedAs(
                            "mediation/role-needed",
                            List.of(role),
                            act.roles().stream().sorted().toList());
                } else if (!act.from().contains(status)) {
                    asked.refusedAs(
                            "mediation/wrong-state",
                            status,
                            act.from().stream().sorted().toList());
                } else {
                    assertThat(asked.recorded()).as("%s by %s", status, role).hasSize(1);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnACase")
    void an_act_is_refused_to_a_unit_beside_or_below_the_one_that_has_the_case(String name, MediationAct act) {
        Asked.Given given = given(act);
        MediationCommand command = Examples.of(act.command(), firstStateOf(act));
        given.when(command, everything(OTHER_COUNTY)).refusedUnder("mediation/outside-unit");
        given.when(command, everything(TOWNSHIP)).refusedUnder("mediation/outside-unit");
        assertThat(given.when(command, everything(CITY)).recorded()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnACase")
    void an_act_is_done_on_a_fresh_form_and_refused_on_a_stale_one(String name, MediationAct act) {
        Asked.Given given = given(act);
        long last = given.happened().size() - 1L;
        Actor actor = everything(COUNTY);
        MediationCommand command = Examples.of(act.command(), firstStateOf(act));

        assertThat(given.whenHavingSeen(last, command, actor).recorded()).hasSize(1);
        given.whenHavingSeen(last - 1, command, actor).refusedAs("mediation/stale", last - 1, last);
        given.whenHavingSeen(last + 1, command, actor).refusedAs("mediation/stale", last + 1, last);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_application_is_received_by_its_roles_alone(Role role) {
        MediationAct act = MediationActs.of(ReceiveApplication.class);
        MediationFixture.given(List.of())
                .when(Examples.of(ReceiveApplication.class).command(), staff("someone", COUNTY, role))
                .doneIf(act.roles().contains(role), "mediation/role-needed");
    }

    @Test
    void an_application_is_received_in_the_unit_of_the_actor_or_below() {
        MediationCommand receive = Examples.of(ReceiveApplication.class).command();
        MediationFixture.given(List.of())
                .when(receive, everything(OTHER_COUNTY))
                .refusedUnder("mediation/outside-unit");
        assertThat(MediationFixture.given(List.of())
                        .when(receive, everything(CITY))
                        .recorded())
                .hasSize(1);
    }

    @Test
    void nobody_without_a_name_does_anything() {
        for (MediationAct act : onACase()) {
            given(act).when(Examples.of(act.command()).command(), Map.of()).refusedAs("record/no-actor");
        }
    }

    @Test
    void every_state_is_reached_by_the_course_to_it() {
        for (MediationStatus status : MediationStatus.values()) {
            MediationFixture.given(until(status))
                    .when(Examples.of(ArchiveCase.class).command(), clerk())
                    .doneIf(status == MediationStatus.CLOSED, "mediation/wrong-state");
        }
    }

    static Stream<Arguments> actsOnACase() {
        return onACase().stream().map(act -> Arguments.of(act.name(), act));
    }

    private static List<MediationAct> onACase() {
        return MediationActs.all().stream()
                .filter(act -> act.command() != ReceiveApplication.class)
                .toList();
    }

    private static Asked.Given given(MediationAct act) {
        return MediationFixture.given(until(firstStateOf(act)))
                .and(Examples.of(act.command()).before());
    }

    private static MediationStatus firstStateOf(MediationAct act) {
        return act.from().stream().sorted().findFirst().orElseThrow();
    }

    /** A mediator of the case who holds every office. */
    private static Actor everything(UnitRef unit) {
        return staff("staff:m1", unit, Role.values());
    }
}
