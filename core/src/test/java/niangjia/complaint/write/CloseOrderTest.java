package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.callBackFailed;
import static niangjia.complaint.write.Happened.calledBack;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.close;
import static niangjia.complaint.write.SaidOfOrder.closeWithReason;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.OrderEvent.OrderClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseOrderTest {
    @Test
    void a_satisfied_caller_ends_the_matter() {
        given(until(ComplaintStatus.REVIEWED))
                .and(calledBack("SATISFIED", true))
                .when(close(), dispatcher())
                .records(new OrderClosed(ID.value(), AT, null));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "2,false", "3,true", "4,true"})
    void a_caller_who_agreed_is_called_back_or_was_tried_three_times(int attempts, boolean accepted) {
        Asked.Given tried = given(until(ComplaintStatus.REVIEWED));
        for (int attempt = 1; attempt <= attempts; attempt++) {
            tried = tried.and(callBackFailed(attempt));
        }
        Asked asked = tried.when(close(), dispatcher());
        if (accepted) {
            asked.records(new OrderClosed(ID.value(), AT, null));
        } else {
            asked.refusedAs("complaint/call-back-outstanding", attempts, 3);
        }
    }

    @Test
    void a_reason_does_not_stand_for_the_call_back() {
        given(until(ComplaintStatus.REVIEWED))
                .when(closeWithReason(), dispatcher())
                .refusedAs("complaint/call-back-outstanding", 0, 3);
    }

    @Test
    void who_did_not_agree_to_a_call_back_is_not_waited_for() {
        given(until(ComplaintStatus.REVIEWED))
                .and(new ConsentRecorded(ID.value(), AT, "CALL_BACK", false))
                .when(close(), dispatcher())
                .recorded();
    }

    @ParameterizedTest
    @CsvSource({"NOT_SATISFIED,true", "SATISFIED,false", "NOT_SATISFIED,false"})
    void the_matter_of_an_unhappy_caller_is_closed_only_with_a_reason(String satisfaction, boolean solved) {
        Asked.Given unhappy = given(until(ComplaintStatus.REVIEWED)).and(calledBack(satisfaction, solved));
        unhappy.when(close(), dispatcher()).refusedAs("complaint/unhappy-without-reason");
        unhappy.when(closeWithReason(), dispatcher()).records(new OrderClosed(ID.value(), AT, sealed("reason")));
    }

    @Test
    void the_unit_does_not_close_its_own_order() {
        given(until(ComplaintStatus.CALLED_BACK))
                .when(closeWithReason(), headOfUnit())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }
}
