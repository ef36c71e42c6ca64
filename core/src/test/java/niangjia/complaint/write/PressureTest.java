package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.approved;
import static niangjia.complaint.write.Happened.reported;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.supervise;
import static niangjia.complaint.write.SaidOfOrder.urge;

import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.OrderSupervised;
import niangjia.complaint.OrderEvent.OrderUrged;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PressureTest {
    @ParameterizedTest
    @EnumSource(names = {"OPEN", "DISPATCHED", "RETURN_REQUESTED", "SIGNED", "PARKED", "AWAITING_APPROVAL"})
    void an_order_that_somebody_must_act_on_is_urged_and_supervised(ComplaintStatus status) {
        given(until(status)).when(urge(), operator()).records(new OrderUrged(ID.value(), AT, sealed("reason"), 1));
        given(until(status))
                .when(supervise(), dispatcher())
                .records(new OrderSupervised(ID.value(), AT, "LISTED", sealed("reason")));
    }

    @Test
    void urges_are_counted_over_all_rounds() {
        given(until(ComplaintStatus.SIGNED))
                .and(new OrderUrged(ID.value(), AT, sealed("reason"), 1))
                .when(urge(), operator())
                .records(new OrderUrged(ID.value(), AT, sealed("reason"), 2));
        given(until(ComplaintStatus.SIGNED))
                .and(new OrderUrged(ID.value(), AT, sealed("reason"), 2), reported(), approved())
                .and(new ReworkOrdered(ID.value(), AT, sealed("reason"), 2))
                .when(urge(), operator())
                .records(new OrderUrged(ID.value(), AT, sealed("reason"), 3));
    }

    @Test
    void the_desk_itself_urges_by_its_own_policy() {
        given(until(ComplaintStatus.SIGNED))
                .when(urge(), Actor.system("sweeper", CITY))
                .recorded();
    }

    @Test
    void the_unit_does_not_supervise_itself() {
        given(until(ComplaintStatus.SIGNED))
                .when(supervise(), headOfUnit())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }
}
