package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfContact.actFor;
import static niangjia.complaint.write.SaidOfContact.addInformation;
import static niangjia.complaint.write.SaidOfContact.consent;
import static niangjia.complaint.write.SaidOfContact.correctAccount;
import static niangjia.complaint.write.SaidOfContact.thanks;
import static niangjia.complaint.write.SaidOfOrder.close;
import static niangjia.complaint.write.SaidOfOrder.report;

import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.ContactEvent.RepresentationRecorded;
import niangjia.complaint.ContactEvent.ThanksRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is noted about the contact at any time and moves nothing. */
class BesideTheOrderTest {
    @Test
    void an_account_is_corrected_with_a_reason_and_the_first_one_stays_in_the_record() {
        given(until(ComplaintStatus.SIGNED))
                .when(correctAccount(), operator())
                .records(new AccountCorrected(ID.value(), AT, sealed("corrected"), sealed("misheard")));
    }

    @ParameterizedTest
    @EnumSource(Consent.class)
    void a_consent_is_given_and_taken_back(Consent consent) {
        given(until(ComplaintStatus.LOGGED))
                .when(consent(consent, true), operator())
                .records(new ConsentRecorded(ID.value(), AT, consent.name(), true));
        given(until(ComplaintStatus.CLOSED))
                .when(consent(consent, false), operator())
                .records(new ConsentRecorded(ID.value(), AT, consent.name(), false));
    }

    @Test
    void a_caller_adds_something_to_a_running_matter_and_the_order_stands_where_it_stood() {
        InformationAdded added = new InformationAdded(ID.value(), AT, "CHAT", sealed("more"));
        given(until(ComplaintStatus.SIGNED)).when(addInformation(), operator()).records(added);

        given(until(ComplaintStatus.SIGNED))
                .and(added)
                .when(report(), handler())
                .recorded();
    }

    @Test
    void somebody_speaks_for_the_worker() {
        given(until(ComplaintStatus.LOGGED))
                .when(actFor(), operator())
                .records(new RepresentationRecorded(
                        ID.value(), AT, "person:daughter", sealed("daughter"), "DAUGHTER", "register"));
    }

    @Test
    void thanks_are_neither_a_call_back_nor_a_rating() {
        ThanksRecorded thanks = new ThanksRecorded(ID.value(), AT, sealed("thanks"), true);
        given(until(ComplaintStatus.REVIEWED)).when(thanks(), operator()).records(thanks);

        given(until(ComplaintStatus.REVIEWED))
                .and(thanks)
                .when(close(), dispatcher())
                .refusedAs("complaint/call-back-outstanding", 0, 3);
    }
}
