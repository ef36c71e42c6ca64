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
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.designated;
import static niangjia.complaint.write.Happened.extensionRequested;
import static niangjia.complaint.write.Happened.parkingAsked;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.grantExtension;
import static niangjia.complaint.write.SaidOfOrder.park;
import static niangjia.complaint.write.SaidOfOrder.passReview;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.requestExtension;
import static niangjia.complaint.write.SaidOfOrder.requestReturn;
import static niangjia.complaint.write.SaidOfOrder.sign;
import static niangjia.complaint.write.SaidOfOrder.takeOver;
import static niangjia.complaint.write.SaidOfOrder.tomorrow;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeOverTest {
    private static final OrderTakenOver TAKEN =
            new OrderTakenOver(ID.value(), AT, CITY.id(), CITY.path(), COUNTY.id(), sealed("reason"));
    private static final Actor HANDLER_OF_CITY = staff("city-handler", CITY, Role.HANDLER);

    @ParameterizedTest
    @EnumSource(names = {"DISPATCHED", "RETURN_REQUESTED", "SIGNED", "PARKED"})
    void an_upper_union_takes_the_order_over_and_must_sign_it(ComplaintStatus status) {
        given(until(status)).when(takeOver(CITY), dispatcher()).records(TAKEN);

        Asked.Given taken = given(until(status)).and(TAKEN);
        taken.when(report(), HANDLER_OF_CITY)
                .refusedAs("complaint/wrong-state", ComplaintStatus.DISPATCHED, List.of(ComplaintStatus.SIGNED));
        taken.when(sign(), handler()).refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
        taken.when(sign(), HANDLER_OF_CITY).recorded();
    }

    @Test
    void only_a_unit_above_the_holder_takes_over() {
        given(until(ComplaintStatus.SIGNED))
                .when(takeOver(COUNTY), dispatcher())
                .refusedAs("complaint/not-an-upper-union", COUNTY.id(), COUNTY.id());
        given(until(ComplaintStatus.SIGNED))
                .when(takeOver(OTHER_COUNTY), dispatcher())
                .refusedAs("complaint/not-an-upper-union", OTHER_COUNTY.id(), COUNTY.id());
        given(until(ComplaintStatus.SIGNED))
                .when(takeOver(TOWNSHIP), dispatcher())
                .refusedAs("complaint/not-an-upper-union", TOWNSHIP.id(), COUNTY.id());
    }

    @Test
    void nobody_takes_over_for_a_unit_above_their_own() {
        given(until(ComplaintStatus.SIGNED))
                .when(takeOver(CITY), staff("county-dispatcher", COUNTY, Role.DISPATCHER))
                .refusedAs("complaint/unit-out-of-reach", CITY.id(), COUNTY.id());
    }

    @Test
    void a_take_over_ends_the_designation_of_the_former_unit() {
        given(until(ComplaintStatus.OPEN))
                .and(designated(COUNTY), TAKEN)
                .when(requestReturn(OTHER_COUNTY.id()), HANDLER_OF_CITY)
                .recorded();
    }

    @Test
    void what_the_former_unit_asked_for_is_neither_pending_nor_counted() {
        Asked.Given taken = given(until(ComplaintStatus.SIGNED))
                .and(extensionRequested(5), parkingAsked(), TAKEN)
                .and(new OrderSigned(ID.value(), AT, "city-handler", "city-handler"));
        taken.when(grantExtension(5), dispatcher()).refusedAs("complaint/no-extension-pending");
        taken.when(park(tomorrow()), dispatcher()).refusedAs("complaint/parking-not-asked");
        taken.when(requestExtension(5), HANDLER_OF_CITY).recorded();
    }

    @Test
    void the_former_handler_still_does_not_judge_the_matter() {
        given(until(ComplaintStatus.SIGNED))
                .and(TAKEN, new OrderSigned(ID.value(), AT, "city-handler", "city-handler"))
                .and(new SettledByContact(ID.value(), AT, "foreman", sealed("said"), 0, null, "city-handler", 1))
                .when(passReview(), staff("handler", CITY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "handler");
    }
}
