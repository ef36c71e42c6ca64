package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.TOWNSHIP;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.dispatchedTo;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.assign;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.passReview;
import static niangjia.complaint.write.SaidOfOrder.sign;
import static niangjia.complaint.write.SaidOfOrder.withdraw;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.HandlerAssigned;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final Actor DISPATCHER_OF_COUNTY = staff("county-dispatcher", COUNTY, Role.DISPATCHER);

    @Test
    void the_platform_dispatches_to_a_unit_below_it() {
        given(until(ComplaintStatus.OPEN))
                .when(dispatch(COUNTY), dispatcher())
                .records(new OrderDispatched(ID.value(), AT, COUNTY.id(), COUNTY.path(), sealed("note")));
    }

    @Test
    void the_platform_may_skip_a_level_or_keep_the_order() {
        given(until(ComplaintStatus.OPEN))
                .when(dispatch(TOWNSHIP), dispatcher())
                .recorded();
        given(until(ComplaintStatus.OPEN)).when(dispatch(CITY), dispatcher()).recorded();
    }

    @Test
    void the_unit_hands_a_dispatched_order_down_and_the_former_one_no_longer_signs() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(dispatch(TOWNSHIP), DISPATCHER_OF_COUNTY)
                .recorded();
        Asked.Given handedAcross = given(until(ComplaintStatus.DISPATCHED)).and(dispatchedTo(OTHER_COUNTY));
        handedAcross
                .when(sign(), handler())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(OTHER_COUNTY.id()));
        handedAcross.when(sign(), staff("other", OTHER_COUNTY, Role.HANDLER)).recorded();
    }

    @Test
    void nobody_dispatches_to_a_unit_that_is_not_below_them() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(dispatch(OTHER_COUNTY), DISPATCHER_OF_COUNTY)
                .refusedAs("complaint/unit-out-of-reach", OTHER_COUNTY.id(), COUNTY.id());
        given(until(ComplaintStatus.OPEN))
                .when(dispatch(UnitRef.root("440100")), dispatcher())
                .refusedAs("complaint/unit-out-of-reach", "440100", CITY.id());
    }

    @Test
    void the_platform_takes_back_what_nobody_has_signed_and_then_nobody_holds_it() {
        OrderDispatchWithdrawn withdrawn = new OrderDispatchWithdrawn(ID.value(), AT, COUNTY.id(), sealed("note"));
        given(until(ComplaintStatus.DISPATCHED)).when(withdraw(), dispatcher()).records(withdrawn);

        Asked.Given takenBack = given(until(ComplaintStatus.DISPATCHED)).and(withdrawn);
        takenBack.when(sign(), handler()).refusedUnder("complaint/outside-unit");
        takenBack.when(dispatch(OTHER_COUNTY), dispatcher()).recorded();
    }

    @Test
    void what_was_signed_is_not_taken_back() {
        given(until(ComplaintStatus.SIGNED))
                .when(withdraw(), dispatcher())
                .refusedAs("complaint/wrong-state", ComplaintStatus.SIGNED, List.of(ComplaintStatus.DISPATCHED));
    }

    @Test
    void a_unit_named_by_the_platform_may_return_again_once_that_was_taken_back() {
        OrderDispatchWithdrawn withdrawn = new OrderDispatchWithdrawn(ID.value(), AT, COUNTY.id(), null);
        given(until(ComplaintStatus.OPEN))
                .and(Happened.designated(COUNTY))
                .when(SaidOfOrder.requestReturn("430503"), handler())
                .refusedUnder("complaint/designated-unit");
        given(until(ComplaintStatus.OPEN))
                .and(Happened.designated(COUNTY), withdrawn, dispatchedTo(COUNTY))
                .when(SaidOfOrder.requestReturn("430503"), handler())
                .recorded();
    }

    @Test
    void who_signs_is_the_handler() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(sign(), handler())
                .records(new OrderSigned(ID.value(), AT, "handler", "handler"));
    }

    @Test
    void the_head_of_the_unit_gives_a_signed_order_to_another_who_counts_as_handler_from_then() {
        HandlerAssigned assigned = new HandlerAssigned(ID.value(), AT, "colleague", "colleague");
        given(until(ComplaintStatus.SIGNED))
                .when(assign("colleague"), headOfUnit())
                .records(assigned);

        given(until(ComplaintStatus.REPORTED))
                .and(assigned)
                .when(passReview(), staff("colleague", CITY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "colleague");
    }
}
