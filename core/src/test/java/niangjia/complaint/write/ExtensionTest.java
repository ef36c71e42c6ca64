package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.approved;
import static niangjia.complaint.write.Happened.extensionRequested;
import static niangjia.complaint.write.Happened.reported;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.grantExtension;
import static niangjia.complaint.write.SaidOfOrder.refuseExtension;
import static niangjia.complaint.write.SaidOfOrder.requestExtension;

import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRefused;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {
    private static final Actor REQUESTER_AS_DISPATCHER = staff("handler", CITY, Role.DISPATCHER);

    @ParameterizedTest
    @CsvSource({"-1,false", "0,false", "1,true", "10,true", "11,false"})
    void an_extension_is_asked_for_one_to_ten_working_days(int workingDays, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.SIGNED)).when(requestExtension(workingDays), handler());
        if (accepted) {
            asked.records(new ExtensionRequested(ID.value(), AT, workingDays, sealed("reason"), "handler"));
        } else {
            asked.refusedAs("complaint/extension-too-long", workingDays, 10);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false"})
    void no_more_is_granted_than_was_asked(int workingDays, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5))
                .when(grantExtension(workingDays), dispatcher());
        if (accepted) {
            asked.records(new ExtensionGranted(ID.value(), AT, workingDays));
        } else {
            asked.refusedAs("complaint/extension-too-long", workingDays, 5);
        }
    }

    @Test
    void an_extension_is_refused_with_a_reason() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5))
                .when(refuseExtension(), dispatcher())
                .records(new ExtensionRefused(ID.value(), AT, sealed("reason")));
    }

    @Test
    void what_nobody_asked_for_is_neither_granted_nor_refused() {
        given(until(ComplaintStatus.SIGNED))
                .when(grantExtension(5), dispatcher())
                .refusedAs("complaint/no-extension-pending");
        given(until(ComplaintStatus.SIGNED))
                .when(refuseExtension(), dispatcher())
                .refusedAs("complaint/no-extension-pending");
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), new ExtensionGranted(ID.value(), AT, 5))
                .when(grantExtension(5), dispatcher())
                .refusedAs("complaint/no-extension-pending");
    }

    @Test
    void nobody_decides_their_own_request() {
        Asked.Given asked = given(until(ComplaintStatus.SIGNED)).and(extensionRequested(5));
        asked.when(grantExtension(5), REQUESTER_AS_DISPATCHER).refusedAs("complaint/own-request", "handler");
        asked.when(refuseExtension(), REQUESTER_AS_DISPATCHER).refusedAs("complaint/own-request", "handler");
    }

    @Test
    void a_second_request_waits_for_the_answer_to_the_first() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5))
                .when(requestExtension(5), handler())
                .refusedAs("complaint/extension-pending");
    }

    @Test
    void an_extension_is_asked_once_in_a_round_granted_or_not() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), new ExtensionGranted(ID.value(), AT, 5))
                .when(requestExtension(1), handler())
                .refusedAs("complaint/extension-used", 1, 1);
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), new ExtensionRefused(ID.value(), AT, sealed("reason")))
                .when(requestExtension(1), handler())
                .refusedAs("complaint/extension-used", 1, 1);
    }

    @Test
    void the_second_round_has_an_extension_of_its_own() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), new ExtensionGranted(ID.value(), AT, 5))
                .and(reported(), approved(), new ReworkOrdered(ID.value(), AT, sealed("reason"), 2))
                .when(requestExtension(10), handler())
                .recorded();
    }

    @Test
    void a_report_answers_the_request_for_more_time() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), reported(), new ResultSentBack(ID.value(), AT, sealed("reason")))
                .when(grantExtension(5), dispatcher())
                .refusedAs("complaint/no-extension-pending");
    }

    @Test
    void a_settlement_by_talking_answers_the_request_for_more_time_too() {
        given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5))
                .and(new SettledByContact(ID.value(), AT, "foreman", sealed("said"), 0, null, "handler", 1))
                .and(new ReworkOrdered(ID.value(), AT, sealed("reason"), 2))
                .when(grantExtension(5), dispatcher())
                .refusedAs("complaint/no-extension-pending");
    }
}
