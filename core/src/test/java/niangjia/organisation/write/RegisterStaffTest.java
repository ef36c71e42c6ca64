package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.organisation.StaffCommand;
import niangjia.organisation.StaffCommand.RegisterFirstAdministrator;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffId;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterStaffTest {
    @Test
    void a_person_is_registered_in_the_home_unit() {
        when(register("zhou.min", COUNTY), CITY_ADMINISTRATOR).expectEvents(zhouRegistered());
    }

    @Test
    void the_desk_itself_registers_the_first_administrator_from_that_day_in_shanghai() {
        Instant lateInTheEvening = Instant.parse("2026-03-02T16:00:00Z");

        when(new RegisterFirstAdministrator(ZHOU, "zhou.min", "周敏", CITY, "grant:first", lateInTheEvening), DESK)
                .expectEvents(new FirstAdministratorRegistered(
                        "staff:zhou.min",
                        "zhou.min",
                        "周敏",
                        "430500",
                        "/430500/",
                        "grant:first",
                        LocalDate.parse("2026-03-03"),
                        lateInTheEvening));
    }

    @Test
    void an_administrator_names_no_first_administrator() {
        refused(
                when(
                        new RegisterFirstAdministrator(ZHOU, "zhou.min", "周敏", CITY, "grant:first", AT),
                        CITY_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430500, SYSTEM @ 430500]");
    }

    @Test
    void the_first_administrators_grant_has_an_id() {
        refused(
                when(new RegisterFirstAdministrator(ZHOU, "zhou.min", "周敏", CITY, "", AT), DESK),
                "organisation/text-length [0, 100]");
    }

    @Test
    void who_is_no_administrator_registers_nobody() {
        refused(
                when(register("zhou.min", COUNTY), CITY_HANDLER),
                "organisation/not-allowed [HANDLER @ 430500, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    @Test
    void a_neighbour_registers_nobody_here() {
        refused(
                when(register("zhou.min", COUNTY), NEIGHBOURING_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430600, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    @Test
    void a_sign_in_name_belongs_to_one_person_for_ever() {
        refused(when(register("li.juan", COUNTY), CITY_ADMINISTRATOR), "organisation/staff-exists [li.juan, ]");
    }

    @Test
    void the_sign_in_name_is_the_one_in_the_id() {
        refused(
                when(new RegisterStaff(ZHOU, "zhou.m", "周敏", COUNTY, AT), CITY_ADMINISTRATOR),
                "organisation/sign-in-name-differs [zhou.m, zhou.min]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "Zhou", "周敏", "zhou min", ".zhou", "zhou/min"})
    void a_sign_in_name_of_another_form_is_refused(String signInName) {
        refused(
                when(register(signInName, COUNTY), CITY_ADMINISTRATOR),
                "organisation/sign-in-name-form [" + signInName + ", [a-z0-9][a-z0-9._-]{1,39}]");
    }

    @ParameterizedTest
    @CsvSource({"2, true", "40, true", "41, false"})
    void a_sign_in_name_has_two_to_forty_characters(int length, boolean accepted) {
        String signInName = "z".repeat(length);
        ResultValidator<Staff> result = when(register(signInName, COUNTY), CITY_ADMINISTRATOR);

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/sign-in-name-form [" + signInName + ", [a-z0-9][a-z0-9._-]{1,39}]");
        }
    }

    @Test
    void a_person_has_a_name() {
        refused(
                when(new RegisterStaff(ZHOU, "zhou.min", " ", COUNTY, AT), CITY_ADMINISTRATOR),
                "organisation/text-length [0, 100]");
    }

    @Test
    void a_closed_unit_takes_nobody_in() {
        refused(
                when(register("zhou.min", CLOSED_COUNTY), CITY_ADMINISTRATOR),
                "organisation/unit-closed [430503 CLOSED, OPEN]");
    }

    @Test
    void a_unit_that_is_not_on_record_takes_nobody_in() {
        refused(
                when(register("zhou.min", CITY.child("430599")), CITY_ADMINISTRATOR),
                "organisation/unit-unknown [/430500/430599/, ]");
    }

    private static RegisterStaff register(String signInName, UnitRef home) {
        return new RegisterStaff(StaffId.ofSignInName(signInName), signInName, "周敏", home, AT);
    }

    private static ResultValidator<Staff> when(StaffCommand command, Actor actor) {
        return fixture(Staff.class, LI).givenNoPriorActivity().when(command, actor.toMetaData());
    }
}
