package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.PERSON;
import static niangjia.complaint.write.ComplaintFixture.TOWNSHIP;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.approved;
import static niangjia.complaint.write.Happened.dispatchedTo;
import static niangjia.complaint.write.Happened.opened;
import static niangjia.complaint.write.Happened.reported;
import static niangjia.complaint.write.Happened.signed;
import static niangjia.complaint.write.SaidOfOrder.passReview;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.Caller;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.Channel;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;

/** Who stands where: a matter that came in at one unit and is handled at the same or another. */
class PlatformSideTest {
    private static final ContactLogged WALK_IN = new ContactLogged(
            ID.value(),
            AT,
            "GD-20261012-0037",
            "VISIT",
            "IN_PERSON",
            COUNTY.id(),
            COUNTY.path(),
            CallerFacts.of(Caller.anonymous(PERSON)),
            sealed("account"),
            List.of("CALL_BACK"),
            null);
    private static final Actor DISPATCHER_OF_COUNTY = staff("county-dispatcher", COUNTY, Role.DISPATCHER);
    private static final Asked.Given HANDLED_WHERE_IT_CAME_IN =
            given(WALK_IN, opened(), dispatchedTo(COUNTY), signed(), reported(), approved());

    @Test
    void a_county_that_takes_in_and_handles_reviews_through_another_person() {
        HANDLED_WHERE_IT_CAME_IN.when(passReview(), DISPATCHER_OF_COUNTY).recorded();
        HANDLED_WHERE_IT_CAME_IN
                .when(passReview(), staff("handler", COUNTY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "handler");
    }

    @Test
    void the_city_above_reviews_too_and_a_neighbour_does_not() {
        HANDLED_WHERE_IT_CAME_IN.when(passReview(), dispatcher()).recorded();
        HANDLED_WHERE_IT_CAME_IN
                .when(passReview(), staff("other", OTHER_COUNTY, Role.DISPATCHER))
                .refusedAs("complaint/outside-unit", OTHER_COUNTY.id(), List.of(COUNTY.id(), COUNTY.id()));
    }

    @Test
    void the_county_that_took_the_matter_in_reviews_the_work_of_its_township() {
        given(WALK_IN, opened(), dispatchedTo(TOWNSHIP), signed(), reported(), approved())
                .when(passReview(), DISPATCHER_OF_COUNTY)
                .recorded();
        given(WALK_IN, opened(), dispatchedTo(TOWNSHIP), signed(), reported(), approved())
                .when(passReview(), staff("township", TOWNSHIP, Role.DISPATCHER))
                .refusedAs("complaint/outside-unit", TOWNSHIP.id(), List.of(COUNTY.id()));
    }

    @Test
    void a_city_that_took_over_from_below_and_has_nobody_above_reviews_through_another_person() {
        Asked.Given takenOver = given(
                WALK_IN,
                opened(),
                dispatchedTo(COUNTY),
                new OrderTakenOver(ID.value(), AT, CITY.id(), CITY.path(), COUNTY.id(), sealed("reason")),
                signed(),
                reported(),
                approved());
        takenOver.when(passReview(), dispatcher()).recorded();
        takenOver
                .when(passReview(), staff("handler", CITY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "handler");
    }

    @Test
    void a_county_logs_its_own_walk_in_and_nobody_logs_for_a_neighbour() {
        LogContact walkIn = new LogContact(
                ID,
                AT,
                Channel.VISIT,
                Medium.IN_PERSON,
                COUNTY,
                Caller.anonymous(PERSON),
                sealed("account"),
                List.of(Consent.CALL_BACK),
                null);
        given().when(walkIn, staff("county", COUNTY, Role.OPERATOR)).records(WALK_IN);
        given().when(walkIn, staff("other", OTHER_COUNTY, Role.OPERATOR))
                .refusedAs("complaint/unit-out-of-reach", COUNTY.id(), OTHER_COUNTY.id());
    }
}
