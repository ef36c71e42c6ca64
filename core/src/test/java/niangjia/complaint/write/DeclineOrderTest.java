package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.decline;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.reopen;

import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderReopened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclineOrderTest {
    @Test
    void an_order_is_declined_on_a_listed_ground_and_the_caller_hears_the_right_route() {
        given(until(ComplaintStatus.OPEN))
                .when(decline("arbitration commission"), dispatcher())
                .records(new OrderDeclined(
                        ID.value(), AT, "ARBITRATION", sealed("explanation"), "arbitration commission"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void nobody_is_sent_away_without_a_route(String route) {
        given(until(ComplaintStatus.OPEN)).when(decline(route), dispatcher()).refusedAs("complaint/route-missing");
    }

    @Test
    void a_declined_order_is_taken_up_again_on_new_facts() {
        OrderReopened reopened = new OrderReopened(ID.value(), AT, sealed("new-facts"), 2);
        given(until(ComplaintStatus.DECLINED)).when(reopen(), dispatcher()).records(reopened);

        given(until(ComplaintStatus.DECLINED))
                .and(reopened)
                .when(dispatch(COUNTY), dispatcher())
                .recorded();
    }

    @Test
    void a_dispatched_order_is_not_declined() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(decline("court"), dispatcher())
                .refusedAs("complaint/wrong-state", ComplaintStatus.DISPATCHED, List.of(ComplaintStatus.OPEN));
    }
}
