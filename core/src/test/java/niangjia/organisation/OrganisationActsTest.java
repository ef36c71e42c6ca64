package niangjia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.RecordLockOut;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RegisterFirstAdministrator;
import niangjia.organisation.UnitCommand.CloseUnit;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationActsTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");

    @ParameterizedTest
    @CsvSource({
        "/430500/,               /430500/,               true",
        "/430500/,               /430500/430502/,        true",
        "/430500/,               /430500/430502/430502a/, true",
        "/430500/430502/,        /430500/,               false",
        "/430500/430502/,        /430500/430503/,        false",
        "/430500/430502/,        /430500/4305021/,       false",
    })
    void an_administrator_reaches_the_own_unit_and_those_below(String own, String target, boolean allowed) {
        assertThat(OrganisationActs.allows(CloseUnit.class, actor(Role.ADMINISTRATOR, unit(own)), unit(target)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "SYSTEM"})
    void no_other_role_administers(Role role) {
        assertThat(OrganisationActs.allows(GrantRole.class, actor(role, CITY), COUNTY))
                .isFalse();
    }

    @Test
    void the_desk_itself_reaches_everywhere() {
        Actor desk = Actor.system("start", COUNTY);

        assertThat(OrganisationActs.allows(CloseUnit.class, desk, CITY)).isTrue();
    }

    @Test
    void only_the_desk_itself_names_the_first_administrator_and_locks_out() {
        Actor administrator = actor(Role.ADMINISTRATOR, CITY);
        Actor desk = Actor.system("start", CITY);

        assertThat(OrganisationActs.allows(RegisterFirstAdministrator.class, administrator, CITY))
                .isFalse();
        assertThat(OrganisationActs.allows(RecordLockOut.class, administrator, CITY))
                .isFalse();
        assertThat(OrganisationActs.allows(RegisterFirstAdministrator.class, desk, CITY))
                .isTrue();
        assertThat(OrganisationActs.allows(RecordLockOut.class, desk, CITY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"staff:zhou.min, true", "staff:li.juan, false"})
    void everybody_may_change_the_own_password_and_no_other(String person, boolean allowed) {
        Actor operator = actor(Role.OPERATOR, COUNTY);

        assertThat(OrganisationActs.allowsAbout(new StaffId(person), RecordPasswordChange.class, operator, COUNTY))
                .isEqualTo(allowed);
    }

    @Test
    void a_command_that_is_not_in_the_table_is_open_to_nobody() {
        assertThat(OrganisationActs.allows(String.class, Actor.system("start", CITY), CITY))
                .isFalse();
    }

    private static Actor actor(Role role, UnitRef unit) {
        return new Actor("staff:zhou.min", "周敏", Set.of(role), unit, null);
    }

    private static UnitRef unit(String path) {
        String[] codes = path.substring(1).split("/");
        return new UnitRef(codes[codes.length - 1], path);
    }
}
