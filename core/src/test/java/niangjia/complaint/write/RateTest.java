package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.callerNamed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.rate;

import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.ServiceRated;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateTest {
    @ParameterizedTest
    @EnumSource(names = {"CALLED_BACK", "CLOSED"})
    void a_named_caller_rates_the_service(ComplaintStatus status) {
        given(until(status))
                .and(callerNamed())
                .when(rate(), operator())
                .records(new ServiceRated(ID.value(), AT, "SATISFIED", sealed("words")));
    }

    @Test
    void an_anonymous_caller_is_not_rated() {
        given(until(ComplaintStatus.CLOSED)).when(rate(), operator()).refusedAs("complaint/anonymous-not-rated");
    }

    @Test
    void who_handled_the_matter_does_not_take_the_rating() {
        given(until(ComplaintStatus.CLOSED))
                .and(callerNamed())
                .when(rate(), staff("handler", CITY, Role.OPERATOR))
                .refusedAs("complaint/call-back-by-handler", "handler");
    }

    @Test
    void nothing_is_rated_before_the_call_back() {
        given(until(ComplaintStatus.REVIEWED))
                .and(callerNamed())
                .when(rate(), operator())
                .refusedAs(
                        "complaint/wrong-state",
                        ComplaintStatus.REVIEWED,
                        List.of(ComplaintStatus.CALLED_BACK, ComplaintStatus.CLOSED));
    }
}
