package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import niangjia.organisation.StaffCommand;
import niangjia.organisation.StaffCommand.EndSubstitute;
import niangjia.organisation.StaffCommand.LeaveStaff;
import niangjia.organisation.StaffCommand.RecordLockOut;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RenameStaff;
import niangjia.organisation.StaffCommand.SetSubstitute;
import niangjia.organisation.StaffCommand.Unlock;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffChangesTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");
    private static final StaffLeft LEFT = new StaffLeft(ZHOU.value(), LAST_DAY, AT);
    private static final StaffLockedOut LOCKED_OUT = new StaffLockedOut(ZHOU.value(), 5, null, AT);

    @Test
    void a_person_is_renamed() {
        when(new RenameStaff(ZHOU, "周民", AT), CITY_ADMINISTRATOR)
                .expectEvents(new StaffRenamed(ZHOU.value(), "周民", AT));
    }

    @Test
    void a_name_that_is_already_so_is_refused() {
        refused(when(new RenameStaff(ZHOU, "周敏", AT), CITY_ADMINISTRATOR), "organisation/nothing-changes [周敏, 周敏]");
    }

    @Test
    void an_empty_name_is_refused() {
        refused(when(new RenameStaff(ZHOU, "", AT), CITY_ADMINISTRATOR), "organisation/text-length [0, 100]");
    }

    @Test
    void a_person_leaves_on_a_day_that_can_be_set_right_until_then() {
        when(new LeaveStaff(ZHOU, LAST_DAY, AT), CITY_ADMINISTRATOR).expectEvents(LEFT);
        when(new LeaveStaff(ZHOU, LAST_DAY.plusDays(1), AT), CITY_ADMINISTRATOR, LEFT)
                .expectEvents(new StaffLeft(ZHOU.value(), LAST_DAY.plusDays(1), AT));
    }

    @Test
    void the_same_last_day_twice_is_refused() {
        refused(
                when(new LeaveStaff(ZHOU, LAST_DAY, AT), CITY_ADMINISTRATOR, LEFT),
                "organisation/nothing-changes [2026-03-31, 2026-03-31]");
    }

    static Stream<StaffCommand> actsOnTheDayAfterTheLast() {
        Instant after = Instant.parse("2026-03-31T16:00:00Z");
        return Stream.of(
                new RenameStaff(ZHOU, "周民", after),
                new LeaveStaff(ZHOU, LAST_DAY.plusDays(9), after),
                new RecordPasswordChange(ZHOU, false, after),
                new RecordLockOut(ZHOU, 5, null, after),
                new Unlock(ZHOU, after));
    }

    @ParameterizedTest
    @MethodSource("actsOnTheDayAfterTheLast")
    void nothing_changes_about_someone_who_has_left(StaffCommand command) {
        refused(when(command, DESK, LEFT), "organisation/staff-left [2026-04-01, 2026-03-31]");
    }

    @Test
    void the_last_day_in_service_is_a_day_in_service_to_its_end_in_shanghai() {
        when(new RenameStaff(ZHOU, "周民", Instant.parse("2026-03-31T15:59:59Z")), CITY_ADMINISTRATOR, LEFT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void everybody_records_a_change_of_the_own_password() {
        when(new RecordPasswordChange(ZHOU, false, AT), actor(ZHOU.value(), COUNTY, Role.OPERATOR))
                .expectEvents(new PasswordChanged(ZHOU.value(), false, AT));
    }

    @Test
    void an_administrator_sets_a_one_time_password() {
        when(new RecordPasswordChange(ZHOU, true, AT), CITY_ADMINISTRATOR)
                .expectEvents(new PasswordChanged(ZHOU.value(), true, AT));
    }

    @Test
    void a_colleague_records_no_change_of_password() {
        refused(
                when(new RecordPasswordChange(ZHOU, false, AT), CITY_HANDLER),
                "organisation/not-allowed [HANDLER @ 430500, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    @Test
    void the_desk_itself_locks_out() {
        Instant until = AT.plusSeconds(900);

        when(new RecordLockOut(ZHOU, 5, until, AT), DESK).expectEvents(new StaffLockedOut(ZHOU.value(), 5, until, AT));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T01:44:59Z, false", "2026-03-02T01:45:00Z, true"})
    void a_lock_out_for_a_time_is_followed_by_another_only_after_it(Instant at, boolean accepted) {
        Instant until = Instant.parse("2026-03-02T01:45:00Z");
        ResultValidator<Staff> result = when(
                new RecordLockOut(ZHOU, 5, until.plusSeconds(900), at),
                DESK,
                new StaffLockedOut(ZHOU.value(), 5, until, AT));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/already-locked-out [2026-03-02T01:45:00Z, " + at + "]");
        }
    }

    @Test
    void a_lock_out_without_end_is_not_followed_by_another() {
        refused(
                when(new RecordLockOut(ZHOU, 6, null, AT.plusSeconds(60)), DESK, LOCKED_OUT),
                "organisation/already-locked-out [UNLOCK, 2026-03-02T01:31:00Z]");
    }

    @Test
    void an_administrator_unlocks_once() {
        StaffUnlocked unlocked = new StaffUnlocked(ZHOU.value(), AT);

        when(new Unlock(ZHOU, AT), CITY_ADMINISTRATOR, LOCKED_OUT).expectEvents(unlocked);
        refused(
                when(new Unlock(ZHOU, AT), CITY_ADMINISTRATOR, LOCKED_OUT, unlocked),
                "organisation/not-locked-out [UNLOCKED, LOCKED]");
    }

    static Stream<StaffCommand> administration() {
        return Stream.of(
                new RenameStaff(ZHOU, "周民", AT),
                new LeaveStaff(ZHOU, LAST_DAY, AT),
                new SetSubstitute(ZHOU, "substitution:1", LI, TODAY, null, AT),
                new EndSubstitute(ZHOU, "substitution:1", TODAY, AT),
                new Unlock(ZHOU, AT));
    }

    @ParameterizedTest
    @MethodSource("administration")
    void a_neighbour_changes_nothing_here(StaffCommand command) {
        refused(
                when(command, NEIGHBOURING_ADMINISTRATOR),
                "organisation/not-allowed [ADMINISTRATOR @ 430600, ADMINISTRATOR,SYSTEM @ 430502]");
    }

    private static ResultValidator<Staff> when(StaffCommand command, Actor actor, Object... given) {
        return fixture(Staff.class, ZHOU, LI)
                .given(zhouRegistered())
                .andGiven(given)
                .when(command, actor.toMetaData());
    }
}
