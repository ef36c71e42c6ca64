package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.approved;
import static niangjia.complaint.write.Happened.callBackFailed;
import static niangjia.complaint.write.Happened.passed;
import static niangjia.complaint.write.Happened.reported;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.callBack;
import static niangjia.complaint.write.SaidOfOrder.recordFailedCallBack;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallBackFailed;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.Satisfaction;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallBackTest {
    private static final Actor HANDLER_AS_OPERATOR = staff("handler", CITY, Role.OPERATOR);
    private static final ConsentRecorded TAKEN_BACK = new ConsentRecorded(ID.value(), AT, "CALL_BACK", false);

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void the_caller_says_their_own_word(Satisfaction satisfaction) {
        given(until(ComplaintStatus.REVIEWED))
                .when(callBack(satisfaction, true), operator())
                .records(new CallBackDone(ID.value(), AT, satisfaction.name(), true, sealed("words"), 1));
    }

    @Test
    void the_call_back_is_by_another_than_the_handler_reached_or_not() {
        Asked.Given reviewed = given(until(ComplaintStatus.REVIEWED));
        reviewed.when(callBack(Satisfaction.SATISFIED, true), HANDLER_AS_OPERATOR)
                .refusedAs("complaint/call-back-by-handler", "handler");
        reviewed.when(recordFailedCallBack(), HANDLER_AS_OPERATOR)
                .refusedAs("complaint/call-back-by-handler", "handler");
    }

    @Test
    void a_handler_of_an_earlier_round_does_not_call_back_either() {
        given(until(ComplaintStatus.REPORTED))
                .and(new ReworkOrdered(ID.value(), AT, sealed("reason"), 2))
                .and(new HandlerAssigned(ID.value(), AT, "second", "second"))
                .and(new ResultReported(ID.value(), AT, "SOLVED", sealed("text"), List.of(), null, "second", 2))
                .and(approved(), passed())
                .when(callBack(Satisfaction.SATISFIED, true), HANDLER_AS_OPERATOR)
                .refusedAs("complaint/call-back-by-handler", "handler");
    }

    @Test
    void who_did_not_agree_is_not_called_back() {
        Asked.Given takenBack = given(until(ComplaintStatus.REVIEWED)).and(TAKEN_BACK);
        takenBack.when(callBack(Satisfaction.SATISFIED, true), operator()).refusedAs("complaint/no-call-back-consent");
        takenBack.when(recordFailedCallBack(), operator()).refusedAs("complaint/no-call-back-consent");
        takenBack
                .and(new ConsentRecorded(ID.value(), AT, "CALL_BACK", true))
                .when(recordFailedCallBack(), operator())
                .recorded();
    }

    @Test
    void attempts_are_counted_and_counted_anew_in_the_second_round() {
        given(until(ComplaintStatus.REVIEWED))
                .and(callBackFailed(1))
                .when(recordFailedCallBack(), operator())
                .records(new CallBackFailed(ID.value(), AT, sealed("reason"), 2));
        given(until(ComplaintStatus.CALLED_BACK))
                .and(callBackFailed(2), new ReworkOrdered(ID.value(), AT, sealed("reason"), 2))
                .and(reported(), approved(), passed())
                .when(recordFailedCallBack(), operator())
                .records(new CallBackFailed(ID.value(), AT, sealed("reason"), 1));
    }

    @Test
    void the_unit_that_handled_does_not_call_back() {
        given(until(ComplaintStatus.REVIEWED))
                .when(callBack(Satisfaction.SATISFIED, true), staff("county", COUNTY, Role.OPERATOR))
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }
}
