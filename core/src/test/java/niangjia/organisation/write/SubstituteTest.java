package niangjia.organisation.write;

import static niangjia.organisation.write.Federation.*;

import java.time.LocalDate;
import niangjia.organisation.StaffCommand;
import niangjia.organisation.StaffCommand.EndSubstitute;
import niangjia.organisation.StaffCommand.SetSubstitute;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.SubstituteEnded;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.organisation.StaffId;
import niangjia.shared.Role;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstituteTest {
    private static final LocalDate END = LocalDate.parse("2026-03-31");
    private static final SubstituteSet SET =
            new SubstituteSet(ZHOU.value(), "substitution:1", LI.value(), TODAY, END, AT);

    @Test
    void one_acts_for_another_on_certain_days() {
        when(set("substitution:1", LI, TODAY, END)).expectEvents(SET);
    }

    @Test
    void one_acts_for_another_without_end() {
        when(set("substitution:1", LI, TODAY, null))
                .expectEvents(new SubstituteSet(ZHOU.value(), "substitution:1", LI.value(), TODAY, null, AT));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        refused(
                when(set("substitution:1", LI, TODAY, TODAY.minusDays(1))),
                "organisation/days-reversed [2026-03-01, 2026-03-02]");
    }

    @Test
    void nobody_acts_for_themselves() {
        refused(when(set("substitution:1", ZHOU, TODAY, END)), "organisation/own-substitute [zhou.min, zhou.min]");
    }

    @Test
    void nobody_acts_for_someone_who_is_not_on_record() {
        refused(
                when(set("substitution:1", new StaffId("staff:nobody"), TODAY, END)),
                "organisation/staff-unknown [nobody, ]");
    }

    @Test
    void a_substitution_has_an_id_that_is_used_once() {
        refused(when(set("", LI, TODAY, END)), "organisation/text-length [0, 100]");
        refused(
                when(set("substitution:1", LI, END.plusDays(1), null), SET),
                "organisation/substitution-id-used [substitution:1, li.juan]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void one_acts_once_for_another_on_a_day(LocalDate from, boolean accepted) {
        ResultValidator<Staff> result = when(set("substitution:2", LI, from, null), SET);

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/already-substitute [2026-03-31/.., 2026-03-02/2026-03-31]");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void an_auditor_acts_for_nobody(LocalDate from, boolean accepted) {
        ResultValidator<Staff> result = when(
                set("substitution:1", LI, from, null),
                granted("grant:1", Role.AUDITOR, CITY, "2026-03-02", "2026-03-31"));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/auditor-acts-for-nobody [2026-03-31/.., 2026-03-02/2026-03-31]");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-04-01, false"})
    void one_begins_to_act_for_another_while_in_service(LocalDate from, boolean accepted) {
        ResultValidator<Staff> result =
                when(set("substitution:1", LI, from, null), new StaffLeft(ZHOU.value(), END, AT));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/staff-left [2026-04-01, 2026-03-31]");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-31, true", "2026-04-01, false"})
    void acting_for_another_ends_on_a_day_on_which_it_holds(LocalDate fromDay, boolean accepted) {
        ResultValidator<Staff> result = when(new EndSubstitute(ZHOU, "substitution:1", fromDay, AT), SET);

        if (accepted) {
            result.expectEvents(new SubstituteEnded(ZHOU.value(), "substitution:1", fromDay, AT));
        } else {
            refused(result, "organisation/end-outside-days [" + fromDay + ", 2026-03-02/2026-03-31]");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, false", "2026-03-15, true"})
    void after_an_early_end_one_may_act_for_the_same_person_anew(LocalDate from, boolean accepted) {
        ResultValidator<Staff> result = when(
                set("substitution:2", LI, from, null),
                SET,
                new SubstituteEnded(ZHOU.value(), "substitution:1", LocalDate.parse("2026-03-15"), AT));

        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, "organisation/already-substitute [2026-03-14/.., 2026-03-02/2026-03-14]");
        }
    }

    @Test
    void an_unknown_substitution_does_not_end() {
        refused(
                when(new EndSubstitute(ZHOU, "substitution:9", TODAY, AT), SET),
                "organisation/substitution-unknown [substitution:9, ]");
    }

    private static SetSubstitute set(String id, StaffId substituteFor, LocalDate from, LocalDate to) {
        return new SetSubstitute(ZHOU, id, substituteFor, from, to, AT);
    }

    private static ResultValidator<Staff> when(StaffCommand command, Object... given) {
        return fixture(Staff.class, ZHOU, LI)
                .given(zhouRegistered())
                .andGiven(given)
                .when(command, CITY_ADMINISTRATOR.toMetaData());
    }
}
