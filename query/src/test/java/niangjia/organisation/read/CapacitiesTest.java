package niangjia.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import niangjia.organisation.Assignments;
import niangjia.organisation.DaySpan;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffId;
import niangjia.organisation.Substitution;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;

class CapacitiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final UnitRef OTHER = CITY.child("430503");

    @Test
    void the_home_unit_comes_first_then_the_others_as_they_were_granted() {
        StaffMember zhao = member("zhao", COUNTY, granted("1", Role.CHAIR, OTHER), granted("2", Role.HANDLER, COUNTY));
        assertThat(of(zhao)).containsExactly("430502 [HANDLER] null", "430503 [CHAIR] null");
    }

    @Test
    void who_has_no_role_at_home_begins_with_the_first_granted() {
        assertThat(of(member("zhao", COUNTY, granted("1", Role.CHAIR, OTHER)))).containsExactly("430503 [CHAIR] null");
    }

    @Test
    void who_has_no_role_at_all_is_at_home_without_one() {
        assertThat(of(member("zhao", COUNTY))).containsExactly("430502 [] null");
        assertThat(Capacities.of(
                        member("zhao", COUNTY, granted("1", Role.CHAIR, OTHER)), Assignments.none(), List.of(), DAY))
                .extracting(Actor::roles)
                .containsExactly(java.util.Set.of());
    }

    @Test
    void the_roles_of_another_are_lent_without_audit_and_administration() {
        StaffMember tang = member(
                "tang",
                COUNTY,
                granted("1", Role.CHAIR, COUNTY),
                granted("2", Role.ADMINISTRATOR, COUNTY),
                granted("3", Role.ADMINISTRATOR, OTHER));
        StaffMember zhao = member("zhao", COUNTY, granted("1", Role.HANDLER, COUNTY));
        Assignments acting = zhao.assignments()
                .substituting(new Substitution("s", new StaffId("staff:tang"), new DaySpan(DAY, DAY)));
        assertThat(words(Capacities.of(zhao, acting, List.of(tang), DAY)))
                .containsExactly("430502 [HANDLER] null", "430502 [CHAIR] staff:tang");
        assertThat(words(Capacities.of(zhao, acting, List.of(tang), DAY.plusDays(1))))
                .containsExactly("430502 [HANDLER] null");
    }

    private static List<String> of(StaffMember member) {
        return words(Capacities.of(member, member.assignments(), List.of(), DAY));
    }

    private static List<String> words(List<Actor> capacities) {
        return capacities.stream()
                .map(actor -> actor.unit().id() + " " + actor.roles() + " " + actor.onBehalfOf())
                .toList();
    }

    private static Grant granted(String id, Role role, UnitRef unit) {
        return new Grant(id, role, unit, new DaySpan(DAY, null));
    }

    private static StaffMember member(String name, UnitRef home, Grant... grants) {
        Assignments assignments = new Assignments(Arrays.asList(grants), List.of(), null);
        return new StaffMember("staff:" + name, 0, name, name, home, assignments, false, false, null);
    }
}
