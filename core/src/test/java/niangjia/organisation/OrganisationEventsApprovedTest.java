package niangjia.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.organisation.StaffEvent.SubstituteEnded;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.shared.ApprovedEvents;
import org.junit.jupiter.api.Test;

class OrganisationEventsApprovedTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final LocalDate FROM = LocalDate.parse("2026-03-02");
    private static final LocalDate TO = LocalDate.parse("2027-03-01");
    private static final String UNIT = "unit:430502";
    private static final String STAFF = "staff:zhou.min";

    @Test
    void every_event_of_units_keeps_its_stored_form() {
        ApprovedEvents.verify(
                "organisation",
                List.of(
                        new UnitFounded(UNIT, "430502", "双清区总工会", "COUNTY", "430500", "/430500/430502/", AT),
                        new UnitFounded("unit:430500", "430500", "邵阳市总工会", "CITY", null, "/430500/", AT),
                        new UnitRenamed(UNIT, "双清区总工会", AT),
                        new UnitClosed(UNIT, "机构合并", AT),
                        new UnitReopened(UNIT, "恢复设立", AT)),
                UnitEvent.class);
    }

    @Test
    void every_event_of_staff_keeps_its_stored_form() {
        ApprovedEvents.verify(
                "organisation",
                List.of(
                        new StaffRegistered(STAFF, "zhou.min", "周敏", "430502", "/430500/430502/", AT),
                        new FirstAdministratorRegistered(
                                STAFF, "zhou.min", "周敏", "430500", "/430500/", "grant:1", FROM, AT),
                        new StaffRenamed(STAFF, "周敏", AT),
                        new StaffLeft(STAFF, TO, AT),
                        new RoleGranted(STAFF, "grant:1", "HANDLER", "430502", "/430500/430502/", FROM, TO, AT),
                        new RoleGranted(STAFF, "grant:2", "HANDLER", "430502", "/430500/430502/", FROM, null, AT),
                        new RoleWithdrawn(STAFF, "grant:1", TO, "调离", AT),
                        new SubstituteSet(STAFF, "substitution:1", "staff:li.juan", FROM, TO, AT),
                        new SubstituteSet(STAFF, "substitution:2", "staff:li.juan", FROM, null, AT),
                        new SubstituteEnded(STAFF, "substitution:1", TO, AT),
                        new PasswordChanged(STAFF, true, AT),
                        new StaffLockedOut(STAFF, 5, AT.plusSeconds(900), AT),
                        new StaffLockedOut(STAFF, 5, null, AT),
                        new StaffUnlocked(STAFF, AT)),
                StaffEvent.class);
    }
}
