package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.parkingAsked;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.askToPark;
import static niangjia.complaint.write.SaidOfOrder.park;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.resume;
import static niangjia.complaint.write.SaidOfOrder.tomorrow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderCommand.AskToPark;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderResumed;
import niangjia.complaint.OrderEvent.ParkingAsked;
import niangjia.complaint.OrderEvent.ParkingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParkingTest {
    @ParameterizedTest
    @CsvSource({"-1,false", "0,false", "1,true", "365,true"})
    void the_committed_day_lies_ahead(int daysFromToday, boolean accepted) {
        LocalDate committedOn = TODAY.plusDays(daysFromToday);
        Asked parked = given(until(ComplaintStatus.SIGNED)).and(parkingAsked()).when(park(committedOn), dispatcher());
        if (accepted) {
            parked.records(new OrderParked(ID.value(), AT, sealed("reason"), committedOn));
        } else {
            parked.refusedAs("complaint/committed-day-past", committedOn, TODAY);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,false", "1,true", "365,true"})
    void a_unit_asks_to_park_until_a_day_that_lies_ahead(int daysFromToday, boolean accepted) {
        LocalDate committedOn = TODAY.plusDays(daysFromToday);
        Asked asked = given(until(ComplaintStatus.SIGNED)).when(askToPark(committedOn), handler());
        if (accepted) {
            asked.records(new ParkingAsked(ID.value(), AT, sealed("reason"), committedOn));
        } else {
            asked.refusedAs("complaint/committed-day-past", committedOn, TODAY);
        }
    }

    @Test
    void the_day_is_the_one_of_the_desk_not_of_greenwich() {
        Instant lateInTheEvening = Instant.parse("2026-10-12T16:30:00Z");
        AskToPark asked = new AskToPark(ID, lateInTheEvening, sealed("reason"), TODAY.plusDays(1));
        given(until(ComplaintStatus.SIGNED))
                .when(asked, handler())
                .refusedAs("complaint/committed-day-past", TODAY.plusDays(1), TODAY.plusDays(1));
    }

    @Test
    void an_order_is_parked_only_after_the_unit_has_asked() {
        given(until(ComplaintStatus.SIGNED))
                .when(park(tomorrow()), dispatcher())
                .refusedAs("complaint/parking-not-asked");
        given(until(ComplaintStatus.PARKED))
                .and(new OrderResumed(ID.value(), AT, sealed("reason")))
                .when(park(tomorrow()), dispatcher())
                .refusedAs("complaint/parking-not-asked");
    }

    @Test
    void a_refused_parking_leaves_the_order_in_work_and_may_be_asked_again() {
        ParkingRefused refused = new ParkingRefused(ID.value(), AT, sealed("reason"));
        given(until(ComplaintStatus.SIGNED))
                .and(parkingAsked())
                .when(SaidOfOrder.refuseParking(), dispatcher())
                .records(refused);
        given(until(ComplaintStatus.SIGNED))
                .and(parkingAsked(), refused)
                .when(park(tomorrow()), dispatcher())
                .refusedAs("complaint/parking-not-asked");
        given(until(ComplaintStatus.SIGNED))
                .when(SaidOfOrder.refuseParking(), dispatcher())
                .refusedAs("complaint/parking-not-asked");
        given(until(ComplaintStatus.SIGNED))
                .and(parkingAsked(), refused)
                .when(SaidOfOrder.askToPark(tomorrow()), handler())
                .recorded();
    }

    @Test
    void the_unit_does_not_park_its_own_order() {
        given(until(ComplaintStatus.SIGNED))
                .and(parkingAsked())
                .when(park(tomorrow()), headOfUnit())
                .refusedAs("complaint/outside-unit", COUNTY.id(), List.of(CITY.id()));
    }

    @Test
    void a_parked_order_is_not_reported_until_it_is_resumed() {
        given(until(ComplaintStatus.PARKED))
                .when(report(), handler())
                .refusedAs("complaint/wrong-state", ComplaintStatus.PARKED, List.of(ComplaintStatus.SIGNED));

        OrderResumed resumed = new OrderResumed(ID.value(), AT, sealed("reason"));
        given(until(ComplaintStatus.PARKED)).when(resume(), handler()).records(resumed);
        given(until(ComplaintStatus.PARKED))
                .and(resumed)
                .when(report(), handler())
                .recorded();
    }

    @Test
    void the_platform_resumes_too() {
        given(until(ComplaintStatus.PARKED)).when(resume(), dispatcher()).recorded();
    }
}
