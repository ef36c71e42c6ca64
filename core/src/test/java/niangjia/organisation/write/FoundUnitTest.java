package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundUnitTest {
    private static final UnitId TOWNSHIP = UnitId.ofCode("430502001");

    @Test
    void a_unit_is_founded_under_its_parent_and_its_path_says_where() {
        when(found(TOWNSHIP, UnitLevel.TOWNSHIP, COUNTY), CITY_ADMINISTRATOR)
                .expectEvents(new UnitFounded(
                        "unit:430502001",
                        "430502001",
                        "城北街道总工会",
                        "TOWNSHIP",
                        "430502",
                        "/430500/430502/430502001/",
                        AT));
    }

    @Test
    void the_desk_itself_founds_a_root() {
        when(found(UnitId.ofCode("430600"), UnitLevel.CITY, null), DESK)
                .expectEvents(new UnitFounded("unit:430600", "430600", "城北街道总工会", "CITY", null, "/430600/", AT));
    }

    @Test
    void an_administrator_founds_no_root() {
        refused(
                when(found(UnitId.ofCode("430600"), UnitLevel.CITY, null), CITY_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430500, ADMINISTRATOR,SYSTEM @ 430600]");
    }

    @Test
    void a_neighbour_founds_nothing_here() {
        refused(
                when(found(TOWNSHIP, UnitLevel.TOWNSHIP, COUNTY), NEIGHBOURING_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430600, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    @Test
    void a_path_that_is_not_the_recorded_one_is_not_believed() {
        UnitRef forged = NEIGHBOUR.child(COUNTY.id());

        refused(
                when(found(TOWNSHIP, UnitLevel.TOWNSHIP, forged), NEIGHBOURING_ADMINISTRATOR),
                "organisation/unit-unknown [/430600/430502/, /430500/430502/]");
    }

    @Test
    void an_unknown_parent_is_refused() {
        refused(
                when(found(TOWNSHIP, UnitLevel.TOWNSHIP, CITY.child("430599")), CITY_ADMINISTRATOR),
                "organisation/unit-unknown [/430500/430599/, ]");
    }

    @Test
    void a_closed_unit_founds_no_children() {
        refused(
                when(found(TOWNSHIP, UnitLevel.TOWNSHIP, CLOSED_COUNTY), CITY_ADMINISTRATOR),
                "organisation/unit-closed [430503 CLOSED, OPEN]");
    }

    @Test
    void a_code_is_founded_once() {
        refused(
                when(found(COUNTY_ID, UnitLevel.COUNTY, CITY), CITY_ADMINISTRATOR),
                "organisation/unit-exists [430502, ]");
    }

    @ParameterizedTest
    @CsvSource({"TOWNSHIP", "ZONE", "INDUSTRY", "EMPLOYER"})
    void a_county_has_units_of_every_lower_level_below_it(UnitLevel level) {
        when(found(TOWNSHIP, level, COUNTY), CITY_ADMINISTRATOR).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL", "PROVINCE", "CITY", "COUNTY"})
    void a_county_has_no_unit_of_its_own_or_a_higher_level_below_it(UnitLevel level) {
        refused(
                when(found(TOWNSHIP, level, COUNTY), CITY_ADMINISTRATOR),
                "organisation/level-not-below-parent [" + level + ", COUNTY]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"43/05", "-430502", "43 05", "工会", "12345678901234567890123456789012345678901"})
    void a_code_that_cannot_stand_in_a_path_is_refused(String code) {
        refused(
                when(found(UnitId.ofCode(code), UnitLevel.TOWNSHIP, COUNTY), CITY_ADMINISTRATOR),
                "organisation/code-form [" + code + ", [0-9A-Za-z][0-9A-Za-z_-]{0,39}]");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "100, true", "101, false"})
    void a_name_has_one_to_a_hundred_characters(int length, boolean accepted) {
        FoundUnit command = new FoundUnit(TOWNSHIP, "会".repeat(length), UnitLevel.TOWNSHIP, COUNTY, AT);
        ResultValidator<Unit> result = when(command, CITY_ADMINISTRATOR);

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/text-length [" + length + ", 100]");
        }
    }

    private static FoundUnit found(UnitId unit, UnitLevel level, UnitRef parent) {
        return new FoundUnit(unit, "城北街道总工会", level, parent, AT);
    }

    private static ResultValidator<Unit> when(FoundUnit command, Actor actor) {
        return fixture(Unit.class).givenNoPriorActivity().when(command, actor.toMetaData());
    }
}
