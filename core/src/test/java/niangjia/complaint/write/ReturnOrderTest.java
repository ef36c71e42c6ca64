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
import static niangjia.complaint.write.Happened.designated;
import static niangjia.complaint.write.Happened.dispatchedTo;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.approveReturn;
import static niangjia.complaint.write.SaidOfOrder.designate;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.requestReturn;
import static niangjia.complaint.write.SaidOfOrder.spinOff;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.UnitDesignated;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnOrderTest {
    @Test
    void a_unit_returns_an_order_that_belongs_to_another_and_names_it() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(requestReturn(OTHER_COUNTY.id()), handler())
                .records(new ReturnRequested(ID.value(), AT, sealed("reason"), OTHER_COUNTY.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "430502"})
    void a_return_names_another_unit(String named) {
        given(until(ComplaintStatus.DISPATCHED))
                .when(requestReturn(named), handler())
                .refusedAs("complaint/return-names-no-other-unit", named, COUNTY.id());
    }

    @Test
    void a_signed_order_is_not_returned() {
        given(until(ComplaintStatus.SIGNED))
                .when(requestReturn(OTHER_COUNTY.id()), handler())
                .refusedAs("complaint/wrong-state", ComplaintStatus.SIGNED, List.of(ComplaintStatus.DISPATCHED));
    }

    @Test
    void an_approved_return_leaves_the_order_open_with_nobody_holding_it() {
        ReturnApproved approved = new ReturnApproved(ID.value(), AT, COUNTY.id());
        given(until(ComplaintStatus.RETURN_REQUESTED))
                .when(approveReturn(), dispatcher())
                .records(approved);

        Asked.Given open = given(until(ComplaintStatus.RETURN_REQUESTED)).and(approved);
        open.when(dispatch(OTHER_COUNTY), dispatcher()).recorded();
        open.when(spinOff("mediation:1"), handler())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }

    @Test
    void the_unit_does_not_approve_its_own_return() {
        given(until(ComplaintStatus.RETURN_REQUESTED))
                .when(approveReturn(), headOfUnit())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }

    @Test
    void a_designated_unit_does_not_return_the_order() {
        UnitDesignated designated = new UnitDesignated(ID.value(), AT, COUNTY.id(), COUNTY.path(), sealed("basis"));
        given(until(ComplaintStatus.RETURN_REQUESTED))
                .when(designate(COUNTY), dispatcher())
                .records(designated);

        given(until(ComplaintStatus.RETURN_REQUESTED))
                .and(designated)
                .when(requestReturn(OTHER_COUNTY.id()), handler())
                .refusedAs("complaint/designated-unit", COUNTY.id());
    }

    @Test
    void an_order_is_designated_without_a_return_before() {
        given(until(ComplaintStatus.OPEN)).when(designate(COUNTY), dispatcher()).recorded();
    }

    @Test
    void the_platform_designates_only_units_below_it() {
        given(until(ComplaintStatus.OPEN))
                .when(designate(UnitRef.root("440100")), dispatcher())
                .refusedAs("complaint/unit-out-of-reach", "440100", CITY.id());
    }

    @Test
    void a_designated_unit_does_not_return_the_order_through_a_unit_below_it() {
        given(until(ComplaintStatus.OPEN))
                .and(designated(COUNTY), dispatchedTo(TOWNSHIP))
                .when(requestReturn(OTHER_COUNTY.id()), staff("township", TOWNSHIP, Role.HANDLER))
                .refusedAs("complaint/designated-unit", TOWNSHIP.id());
    }

    @Test
    void who_gets_the_order_from_a_designated_unit_by_the_platform_may_return_it() {
        given(until(ComplaintStatus.OPEN))
                .and(designated(COUNTY), dispatchedTo(OTHER_COUNTY))
                .when(requestReturn(COUNTY.id()), staff("other", OTHER_COUNTY, Role.HANDLER))
                .recorded();
    }
}
