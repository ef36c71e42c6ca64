package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.util.stream.Stream;
import niangjia.organisation.UnitCommand;
import niangjia.organisation.UnitCommand.CloseUnit;
import niangjia.organisation.UnitCommand.RenameUnit;
import niangjia.organisation.UnitCommand.ReopenUnit;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitChangesTest {
    private static final UnitClosed CLOSED = new UnitClosed(COUNTY_ID.value(), "机构合并", AT);
    private static final RenameUnit RENAME = new RenameUnit(COUNTY_ID, "双清区工会", AT);
    private static final CloseUnit CLOSE = new CloseUnit(COUNTY_ID, "机构合并", AT);
    private static final ReopenUnit REOPEN = new ReopenUnit(COUNTY_ID, "恢复设立", AT);

    @Test
    void an_open_unit_is_renamed() {
        when(RENAME, countyFounded()).expectEvents(new UnitRenamed(COUNTY_ID.value(), "双清区工会", AT));
    }

    @Test
    void a_name_that_is_already_so_is_refused() {
        refused(
                when(RENAME, countyFounded(), new UnitRenamed(COUNTY_ID.value(), "双清区工会", AT)),
                "organisation/nothing-changes [双清区工会, 双清区工会]");
    }

    @Test
    void a_closed_unit_is_not_renamed() {
        refused(when(RENAME, countyFounded(), CLOSED), "organisation/unit-closed [430502 CLOSED, OPEN]");
    }

    @Test
    void an_empty_name_is_refused() {
        refused(when(new RenameUnit(COUNTY_ID, " ", AT), countyFounded()), "organisation/text-length [0, 100]");
    }

    @Test
    void an_open_unit_is_closed() {
        when(CLOSE, countyFounded()).expectEvents(CLOSED);
    }

    @Test
    void a_closed_unit_is_not_closed_again() {
        refused(when(CLOSE, countyFounded(), CLOSED), "organisation/unit-closed [430502 CLOSED, OPEN]");
    }

    @Test
    void a_closed_unit_is_reopened() {
        when(REOPEN, countyFounded(), CLOSED).expectEvents(new UnitReopened(COUNTY_ID.value(), "恢复设立", AT));
    }

    @Test
    void an_open_unit_is_not_reopened() {
        refused(when(REOPEN, countyFounded()), "organisation/unit-open [430502 OPEN, CLOSED]");
    }

    @Test
    void a_unit_is_not_reopened_under_a_closed_one() {
        UnitRef township = CLOSED_COUNTY.child("430503001");
        UnitId id = UnitId.of(township);
        UnitFounded founded = UnitFounded.event(id, "城西街道总工会", UnitLevel.TOWNSHIP, CLOSED_COUNTY, AT);

        refused(
                when(new ReopenUnit(id, "恢复设立", AT), founded, new UnitClosed(id.value(), "撤并", AT)),
                "organisation/unit-closed [430503 CLOSED, OPEN]");
    }

    @Test
    void a_root_is_reopened_without_a_parent() {
        UnitId id = UnitId.of(CITY);
        UnitFounded founded = UnitFounded.event(id, "邵阳市总工会", UnitLevel.CITY, null, AT);

        when(new ReopenUnit(id, "恢复设立", AT), founded, new UnitClosed(id.value(), "撤并", AT))
                .expectEvents(new UnitReopened(id.value(), "恢复设立", AT));
    }

    @Test
    void closing_and_reopening_give_a_reason() {
        refused(when(new CloseUnit(COUNTY_ID, "", AT), countyFounded()), "organisation/text-length [0, 500]");
        refused(when(new ReopenUnit(COUNTY_ID, "", AT), countyFounded(), CLOSED), "organisation/text-length [0, 500]");
    }

    static Stream<UnitCommand> changes() {
        return Stream.of(RENAME, CLOSE, REOPEN);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_neighbour_changes_nothing_here(UnitCommand command) {
        refused(
                fixture(Unit.class).given(countyFounded()).when(command, NEIGHBOURING_ADMINISTRATOR.toMetaData()),
                "organisation/not-allowed [ADMINISTRATOR @ 430600, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    private static ResultValidator<Unit> when(UnitCommand command, Object... given) {
        return fixture(Unit.class).given(given).when(command, CITY_ADMINISTRATOR.toMetaData());
    }
}
