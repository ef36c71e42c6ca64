package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.time.LocalDate;
import java.util.Set;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrantRoleTest {
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void every_role_of_a_person_can_be_granted(Role role) {
        when(grant("grant:1", role, COUNTY, "2026-03-02", "2026-03-31"), CITY_ADMINISTRATOR)
                .expectEvents(granted("grant:1", role, COUNTY, "2026-03-02", "2026-03-31"));
    }

    @Test
    void without_a_first_day_a_role_holds_from_the_day_of_granting_in_shanghai() {
        when(new GrantRole(ZHOU, "grant:1", Role.HANDLER, COUNTY, null, null, AT), CITY_ADMINISTRATOR)
                .expectEvents(granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", null));
    }

    @Test
    void the_desks_own_role_is_never_granted() {
        refused(
                when(grant("grant:1", Role.SYSTEM, COUNTY, "2026-03-02", null), DESK),
                "organisation/system-role-granted [SYSTEM,"
                        + " OPERATOR,DISPATCHER,HANDLER,SUPERVISOR,MEDIATOR,AUDITOR,CHAIR,ADMINISTRATOR]");
    }

    @Test
    void a_role_is_granted_only_within_the_administrators_reach() {
        refused(
                when(grant("grant:1", Role.HANDLER, CITY, "2026-03-02", null), countyAdministrator("staff:he.ping")),
                "organisation/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMINISTRATOR"})
    void nobody_grants_themselves_audit_or_administration(Role role) {
        refused(
                when(grant("grant:1", role, COUNTY, "2026-03-02", null), countyAdministrator(ZHOU.value())),
                "organisation/own-grant [" + role + ", zhou.min]");
    }

    @Test
    void nobody_has_a_substitute_grant_them_audit() {
        Actor substitute = new Actor("staff:he.ping", "何平", Set.of(Role.ADMINISTRATOR), COUNTY, ZHOU.value());

        refused(
                when(grant("grant:1", Role.AUDITOR, COUNTY, "2026-03-02", null), substitute),
                "organisation/own-grant [AUDITOR, zhou.min]");
    }

    @Test
    void an_administrator_may_take_on_the_work_of_the_desk() {
        when(grant("grant:1", Role.OPERATOR, COUNTY, "2026-03-02", null), countyAdministrator(ZHOU.value()))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-03, true"})
    void the_last_day_is_not_before_the_first(String to, boolean accepted) {
        ResultValidator<Staff> result =
                when(grant("grant:1", Role.HANDLER, COUNTY, "2026-03-02", to), CITY_ADMINISTRATOR);

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/days-reversed [" + to + ", 2026-03-02]");
        }
    }

    @Test
    void a_unit_that_is_not_on_record_gives_no_role() {
        refused(
                when(grant("grant:1", Role.HANDLER, CITY.child("430599"), "2026-03-02", null), CITY_ADMINISTRATOR),
                "organisation/unit-unknown [/430500/430599/, ]");
    }

    @Test
    void a_closed_unit_gives_no_role() {
        refused(
                when(grant("grant:1", Role.HANDLER, CLOSED_COUNTY, "2026-03-02", null), CITY_ADMINISTRATOR),
                "organisation/unit-closed [430503 CLOSED, OPEN]");
    }

    @Test
    void a_grant_has_an_id_that_is_used_once() {
        refused(
                when(grant("", Role.HANDLER, COUNTY, "2026-03-02", null), CITY_ADMINISTRATOR),
                "organisation/text-length [0, 100]");
        refused(
                when(
                        grant("grant:1", Role.HANDLER, COUNTY, "2026-03-02", null),
                        CITY_ADMINISTRATOR,
                        granted("grant:1", Role.MEDIATOR, COUNTY, "2026-03-02", null)),
                "organisation/grant-id-used [grant:1, MEDIATOR]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void a_role_is_granted_once_for_a_day(String from, boolean accepted) {
        ResultValidator<Staff> result = when(
                grant("grant:2", Role.HANDLER, COUNTY, from, null),
                CITY_ADMINISTRATOR,
                granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", "2026-03-31"));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/role-already-granted [2026-03-31/.., 2026-03-02/2026-03-31]");
        }
    }

    @Test
    void the_same_role_in_another_unit_is_another_grant() {
        when(
                        grant("grant:2", Role.HANDLER, CITY, "2026-03-02", null),
                        CITY_ADMINISTRATOR,
                        granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", null))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({
        "HANDLER, /430500/430502/, AUDITOR, /430500/430502/, false",
        "HANDLER, /430500/430502/, AUDITOR, /430500/, false",
        "HANDLER, /430500/, AUDITOR, /430500/430502/, false",
        "ADMINISTRATOR, /430500/430502/, AUDITOR, /430500/430502/, false",
        "AUDITOR, /430500/430502/, HANDLER, /430500/430502/, false",
        "AUDITOR, /430500/, CHAIR, /430500/430502/, false",
        "HANDLER, /430500/430504/, AUDITOR, /430500/430502/, true",
        "AUDITOR, /430500/430504/, HANDLER, /430500/430502/, true",
        "AUDITOR, /430500/430502/, AUDITOR, /430500/, true",
        "HANDLER, /430500/430502/, MEDIATOR, /430500/430502/, true",
    })
    void an_auditor_holds_no_other_role_in_the_unit_above_or_below(
            Role held, String heldIn, Role wanted, String wantedIn, boolean accepted) {
        ResultValidator<Staff> result = when(
                grant("grant:2", wanted, unit(wantedIn), "2026-03-02", null),
                CITY_ADMINISTRATOR,
                granted("grant:1", held, unit(heldIn), "2026-03-02", null));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(
                    result,
                    "organisation/auditor-stands-apart [" + wanted + " @ "
                            + unit(wantedIn).id() + " 2026-03-02/.., " + held + " @ "
                            + unit(heldIn).id() + " 2026-03-02/..]");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void who_worked_in_a_unit_may_audit_it_from_the_day_after(String from, boolean accepted) {
        ResultValidator<Staff> result = when(
                grant("grant:2", Role.AUDITOR, COUNTY, from, null),
                CITY_ADMINISTRATOR,
                granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", "2026-03-31"));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(
                    result,
                    "organisation/auditor-stands-apart [AUDITOR @ 430502 2026-03-31/..,"
                            + " HANDLER @ 430502 2026-03-02/2026-03-31]");
        }
    }

    @Test
    void who_acts_for_another_becomes_no_auditor_in_those_days() {
        refused(
                when(
                        grant("grant:1", Role.AUDITOR, COUNTY, "2026-03-02", null),
                        CITY_ADMINISTRATOR,
                        new SubstituteSet(
                                ZHOU.value(), "substitution:1", LI.value(), TODAY, LocalDate.parse("2026-03-31"), AT)),
                "organisation/auditor-acts-for-nobody [2026-03-02/2026-03-31, 2026-03-02/..]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-04-01, false"})
    void a_role_begins_no_later_than_the_last_day_in_service(String from, boolean accepted) {
        ResultValidator<Staff> result = when(
                grant("grant:1", Role.HANDLER, COUNTY, from, null),
                CITY_ADMINISTRATOR,
                new StaffLeft(ZHOU.value(), LocalDate.parse("2026-03-31"), AT));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/staff-left [2026-04-01, 2026-03-31]");
        }
    }

    private static GrantRole grant(String grantId, Role role, UnitRef unit, String from, String to) {
        RoleGranted days = granted(grantId, role, unit, from, to);
        return new GrantRole(ZHOU, grantId, role, unit, days.from(), days.to(), AT);
    }

    private static Actor countyAdministrator(String staffId) {
        return actor(staffId, COUNTY, Role.ADMINISTRATOR);
    }

    private static UnitRef unit(String path) {
        return path.equals(CITY.path())
                ? CITY
                : CITY.child(path.substring(CITY.path().length(), path.length() - 1));
    }

    private static ResultValidator<Staff> when(GrantRole command, Actor actor, Object... given) {
        return fixture(Staff.class).given(zhouRegistered()).andGiven(given).when(command, actor.toMetaData());
    }
}
