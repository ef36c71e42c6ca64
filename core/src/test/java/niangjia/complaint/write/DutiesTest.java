package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.checkDuty;
import static niangjia.complaint.write.SaidOfDossier.promiseDuty;

import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierEvent.DutyChecked;
import niangjia.complaint.DossierEvent.DutyPromised;
import org.junit.jupiter.api.Test;

/** Results that are not money. */
class DutiesTest {
    private static final DutyPromised PROMISED =
            new DutyPromised(ID.value(), AT, "duty", "CERTIFICATE", sealed("text"), TODAY.plusDays(7));

    @Test
    void a_duty_is_promised_with_a_day_to_check_it() {
        given(until(ComplaintStatus.SIGNED))
                .when(promiseDuty("duty"), handler())
                .records(PROMISED);
    }

    @Test
    void a_duty_is_promised_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(PROMISED)
                .when(promiseDuty("duty"), handler())
                .refusedAs("complaint/entry-exists", "duty", "duty");
    }

    @Test
    void a_duty_is_checked_until_it_is_done_also_after_closing() {
        DutyChecked notDone = new DutyChecked(ID.value(), AT, "duty", false, sealed("finding"));
        DutyChecked done = new DutyChecked(ID.value(), AT, "duty", true, sealed("finding"));
        Asked.Given promised = given(until(ComplaintStatus.CLOSED)).and(PROMISED);
        promised.when(checkDuty("duty", false), handler()).records(notDone);
        promised.and(notDone).when(checkDuty("duty", true), handler()).records(done);
        promised.and(done).when(checkDuty("duty", true), handler()).refusedAs("complaint/entry-ended", "duty", "duty");
    }

    @Test
    void a_duty_that_nobody_promised_is_not_checked() {
        given(until(ComplaintStatus.SIGNED))
                .when(checkDuty("duty", true), handler())
                .refusedAs("complaint/entry-ended", "duty", "duty");
    }
}
