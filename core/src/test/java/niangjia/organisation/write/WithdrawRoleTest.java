package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.time.LocalDate;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.WithdrawRole;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawRoleTest {
    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-31, true", "2026-04-01, false"})
    void a_role_is_withdrawn_from_a_day_on_which_it_holds(LocalDate fromDay, boolean accepted) {
        ResultValidator<Staff> result = when(withdraw("grant:1", fromDay, "调离"), CITY_ADMINISTRATOR);

        if (accepted) {
            result.expectEvents(withdrawn(fromDay));
        } else {
            refused(result, "organisation/end-outside-days [" + fromDay + ", 2026-03-02/2026-03-31]");
        }
    }

    @Test
    void an_unknown_grant_is_not_withdrawn() {
        refused(when(withdraw("grant:9", TODAY, "调离"), CITY_ADMINISTRATOR), "organisation/grant-unknown [grant:9, ]");
    }

    @Test
    void a_withdrawal_gives_a_reason() {
        refused(when(withdraw("grant:1", TODAY, " "), CITY_ADMINISTRATOR), "organisation/text-length [0, 500]");
    }

    @Test
    void a_neighbour_withdraws_nothing_here() {
        refused(
                when(withdraw("grant:1", TODAY, "调离"), NEIGHBOURING_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430600, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    @Test
    void the_unit_of_the_grant_decides_who_may_withdraw_it() {
        refused(
                fixture(Staff.class)
                        .given(zhouRegistered(), granted("grant:1", Role.HANDLER, CITY, "2026-03-02", null))
                        .when(
                                withdraw("grant:1", TODAY, "调离"),
                                actor("staff:he.ping", COUNTY, Role.ADMINISTRATOR)
                                        .toMetaData()),
                "organisation/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, false", "2026-03-15, true"})
    void a_withdrawn_role_can_be_granted_anew_from_the_day_of_withdrawal(LocalDate from, boolean accepted) {
        ResultValidator<Staff> result = fixture(Staff.class)
                .given(
                        zhouRegistered(),
                        granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", "2026-03-31"),
                        withdrawn(LocalDate.parse("2026-03-15")))
                .when(
                        new GrantRole(ZHOU, "grant:2", Role.HANDLER, COUNTY, from, null, AT),
                        CITY_ADMINISTRATOR.toMetaData());

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/role-already-granted [2026-03-14/.., 2026-03-02/2026-03-14]");
        }
    }

    private static WithdrawRole withdraw(String grantId, LocalDate fromDay, String reason) {
        return new WithdrawRole(ZHOU, grantId, fromDay, reason, AT);
    }

    private static RoleWithdrawn withdrawn(LocalDate fromDay) {
        return new RoleWithdrawn(ZHOU.value(), "grant:1", fromDay, "调离", AT);
    }

    private static ResultValidator<Staff> when(WithdrawRole command, Actor actor) {
        return fixture(Staff.class)
                .given(zhouRegistered(), granted("grant:1", Role.HANDLER, COUNTY, "2026-03-02", "2026-03-31"))
                .when(command, actor.toMetaData());
    }
}
