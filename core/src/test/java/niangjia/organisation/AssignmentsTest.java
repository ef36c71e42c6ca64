package niangjia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final LocalDate FROM = LocalDate.parse("2026-03-02");
    private static final LocalDate TO = LocalDate.parse("2026-03-31");
    private static final Assignments HANDLER =
            Assignments.none().granted(new Grant("grant:1", Role.HANDLER, COUNTY, new DaySpan(FROM, TO)));

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-31, true", "2026-04-01, false"})
    void a_role_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        assertThat(HANDLER.rolesIn(COUNTY, day).contains(Role.HANDLER)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, true", "2026-03-15, false", "2026-03-16, false"})
    void a_withdrawn_role_ends_before_the_day_of_withdrawal(LocalDate day, boolean holds) {
        Assignments withdrawn = HANDLER.withdrawn("grant:1", LocalDate.parse("2026-03-15"));

        assertThat(withdrawn.on(day).containsKey(COUNTY)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, true", "2026-03-16, false"})
    void nothing_holds_after_the_last_day_in_service(LocalDate day, boolean holds) {
        Assignments leaving = HANDLER.substituting(
                        new Substitution("substitution:1", new StaffId("staff:li.juan"), new DaySpan(FROM, null)))
                .leavingAfter(LocalDate.parse("2026-03-15"));

        assertThat(!leaving.on(day).isEmpty()).isEqualTo(holds);
        assertThat(!leaving.actsForOn(day).isEmpty()).isEqualTo(holds);
        assertThat(leaving.inServiceOn(day)).isEqualTo(holds);
    }

    @Test
    void a_role_holds_in_its_own_unit_and_not_by_name_in_another() {
        assertThat(HANDLER.rolesIn(COUNTY, FROM)).containsExactly(Role.HANDLER);
        assertThat(HANDLER.rolesIn(CITY, FROM)).isEmpty();
    }

    @Test
    void roles_of_one_unit_stand_together() {
        Assignments both = HANDLER.granted(new Grant("grant:2", Role.MEDIATOR, COUNTY, new DaySpan(TO, null)))
                .granted(new Grant("grant:3", Role.SUPERVISOR, CITY, new DaySpan(FROM, null)));

        assertThat(both.on(TO))
                .isEqualTo(Map.of(COUNTY, Set.of(Role.HANDLER, Role.MEDIATOR), CITY, Set.of(Role.SUPERVISOR)));
    }

    @Test
    void audit_and_administration_are_never_lent() {
        Assignments held = HANDLER.granted(new Grant("grant:2", Role.ADMINISTRATOR, COUNTY, new DaySpan(FROM, null)))
                .granted(new Grant("grant:3", Role.AUDITOR, COUNTY, new DaySpan(FROM, null)));

        assertThat(held.rolesLentIn(COUNTY, FROM)).containsExactly(Role.HANDLER);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, true", "2026-03-15, false"})
    void one_no_longer_acts_for_another_from_the_day_it_ends(LocalDate day, boolean acts) {
        StaffId other = new StaffId("staff:li.juan");
        Assignments ended = Assignments.none()
                .substituting(new Substitution("substitution:1", other, new DaySpan(FROM, TO)))
                .noLongerSubstituting("substitution:1", LocalDate.parse("2026-03-15"));

        assertThat(ended.actsForOn(day).contains(other)).isEqualTo(acts);
    }
}
