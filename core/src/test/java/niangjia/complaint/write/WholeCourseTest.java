package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.logContact;
import static niangjia.complaint.write.ComplaintFixture.named;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.SaidOfContact.name;
import static niangjia.complaint.write.SaidOfContact.transferEmergency;
import static niangjia.complaint.write.SaidOfDossier.act;
import static niangjia.complaint.write.SaidOfDossier.claim;
import static niangjia.complaint.write.SaidOfDossier.defaultOn;
import static niangjia.complaint.write.SaidOfDossier.instalment;
import static niangjia.complaint.write.SaidOfDossier.join;
import static niangjia.complaint.write.SaidOfDossier.promise;
import static niangjia.complaint.write.SaidOfDossier.receive;
import static niangjia.complaint.write.SaidOfDossier.settle;
import static niangjia.complaint.write.SaidOfDossier.value;
import static niangjia.complaint.write.SaidOfOrder.approveResult;
import static niangjia.complaint.write.SaidOfOrder.approveReturn;
import static niangjia.complaint.write.SaidOfOrder.askToPark;
import static niangjia.complaint.write.SaidOfOrder.callBack;
import static niangjia.complaint.write.SaidOfOrder.classify;
import static niangjia.complaint.write.SaidOfOrder.close;
import static niangjia.complaint.write.SaidOfOrder.contactCaller;
import static niangjia.complaint.write.SaidOfOrder.designate;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.grantExtension;
import static niangjia.complaint.write.SaidOfOrder.hearChildOutcome;
import static niangjia.complaint.write.SaidOfOrder.open;
import static niangjia.complaint.write.SaidOfOrder.park;
import static niangjia.complaint.write.SaidOfOrder.passReview;
import static niangjia.complaint.write.SaidOfOrder.rate;
import static niangjia.complaint.write.SaidOfOrder.reopen;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.requestExtension;
import static niangjia.complaint.write.SaidOfOrder.requestReturn;
import static niangjia.complaint.write.SaidOfOrder.resume;
import static niangjia.complaint.write.SaidOfOrder.rework;
import static niangjia.complaint.write.SaidOfOrder.settleByContact;
import static niangjia.complaint.write.SaidOfOrder.sign;
import static niangjia.complaint.write.SaidOfOrder.spinOff;
import static niangjia.complaint.write.SaidOfOrder.takeOver;
import static niangjia.complaint.write.SaidOfOrder.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.Satisfaction;
import niangjia.shared.Actor;
import niangjia.shared.Money;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;

/** Courses as they run, each step asked of the complaint as the steps before have left it. */
class WholeCourseTest {
    private static final Actor HANDLER_OF_CITY = staff("city-handler", CITY, Role.HANDLER);

    @Test
    void from_the_call_to_the_callers_own_verdict() {
        Asked.Given course = reviewed()
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher());

        assertThat(course.happened())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "ContactLogged",
                        "OrderOpened",
                        "OrderClassified",
                        "OrderDispatched",
                        "OrderSigned",
                        "CallerContacted",
                        "ResultReported",
                        "ResultApproved",
                        "ResultPassed",
                        "CallBackDone",
                        "OrderClosed");
        course.when(report(), handler()).refusedUnder("complaint/wrong-state");
    }

    @Test
    void an_unhappy_caller_is_handled_a_second_and_a_third_time() {
        Asked.Given second = reviewed()
                .then(callBack(Satisfaction.NOT_SATISFIED, true), operator())
                .then(rework(), dispatcher());
        Asked.Given third = reported(second)
                .then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, false), operator())
                .then(rework(), dispatcher());
        Asked.Given closed = reported(third)
                .then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher());

        assertThat(closed.happened())
                .filteredOn(ResultReported.class::isInstance)
                .extracting(event -> ((ResultReported) event).round())
                .containsExactly(1, 2, 3);
    }

    @Test
    void new_facts_open_the_matter_again_and_another_unit_handles_it() {
        Actor other = staff("other", OTHER_COUNTY, Role.HANDLER);
        reviewed()
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher())
                .then(reopen(), dispatcher())
                .then(dispatch(OTHER_COUNTY), dispatcher())
                .then(sign(), other)
                .then(settleByContact(), other)
                .then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher());
    }

    @Test
    void an_anonymous_caller_is_called_back_and_rates_only_after_giving_a_name() {
        Asked.Given closed = reviewed()
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher());
        closed.when(rate(), operator()).refusedAs("complaint/anonymous-not-rated");

        Asked.Given named = closed.then(name(named()), operator());
        assertThat(named.happened()).last().isEqualTo(new CallerNamed(ID.value(), AT, CallerFacts.of(named()), true));
        named.then(rate(), operator());
    }

    @Test
    void an_order_blocked_by_facts_is_parked_resumed_and_finished() {
        Asked.Given parked = signed().then(askToPark(tomorrow()), handler())
                .then(park(tomorrow()), dispatcher())
                .then(contactCaller(), handler());
        parked.when(report(), handler()).refusedUnder("complaint/wrong-state");

        reported(parked.then(resume(), handler())).then(passReview(), dispatcher());
    }

    @Test
    void a_return_that_is_approved_finds_the_right_unit_and_one_that_is_not_names_the_same() {
        Asked.Given returned = dispatched().then(requestReturn(OTHER_COUNTY.id()), handler());
        returned.then(approveReturn(), dispatcher())
                .then(dispatch(OTHER_COUNTY), dispatcher())
                .then(sign(), staff("other", OTHER_COUNTY, Role.HANDLER));

        Asked.Given designated = returned.then(designate(COUNTY), dispatcher());
        designated
                .when(requestReturn(OTHER_COUNTY.id()), handler())
                .refusedAs("complaint/designated-unit", COUNTY.id());
        designated.then(sign(), handler());
    }

    @Test
    void an_upper_union_takes_the_order_over_and_ends_it() {
        Asked.Given taken = signed().then(requestExtension(5), handler())
                .then(takeOver(CITY), dispatcher())
                .then(sign(), HANDLER_OF_CITY)
                .then(requestExtension(10), HANDLER_OF_CITY)
                .then(grantExtension(10), dispatcher())
                .then(settleByContact(), HANDLER_OF_CITY);
        taken.when(passReview(), staff("city-handler", CITY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "city-handler");

        taken.then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher());
    }

    @Test
    void rescue_dispute_and_care_run_side_by_side() {
        Asked.Given course = given().then(logContact(), operator())
                .then(transferEmergency(), operator())
                .then(open(1), operator())
                .then(dispatch(COUNTY), dispatcher())
                .then(join("police"), dispatcher())
                .then(sign(), handler())
                .then(act("police", "psychologist"), handler())
                .then(transferEmergency(), operator());
        reported(course);
    }

    @Test
    void what_grew_out_of_the_matter_ends_before_the_matter_does() {
        Asked.Given pending = reported(signed().then(spinOff("mediation:1"), handler()))
                .then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, true), operator());
        pending.when(close(), dispatcher()).refusedAs("complaint/child-pending", List.of("mediation:1"));

        pending.then(hearChildOutcome("mediation:1"), handler()).then(close(), dispatcher());
    }

    @Test
    void money_arrives_after_the_matter_is_closed() {
        Asked.Given promised = signed().then(claim("item"), handler())
                .then(value("item", Money.yuan(25000)), handler())
                .then(settle("item", Money.yuan(20000), true), handler())
                .then(promise("promise", List.of(instalment(-1), instalment(30)), "item"), handler());
        reported(promised)
                .then(passReview(), dispatcher())
                .then(callBack(Satisfaction.SATISFIED, true), operator())
                .then(close(), dispatcher())
                .then(defaultOn("promise", 1), handler())
                .then(receive("receipt", "promise", Money.yuan(1000)), handler());
    }

    private static Asked.Given dispatched() {
        return given().then(logContact(), operator())
                .then(open(1), operator())
                .then(classify(), dispatcher())
                .then(dispatch(COUNTY), dispatcher());
    }

    private static Asked.Given signed() {
        return dispatched().then(sign(), handler());
    }

    private static Asked.Given reported(Asked.Given signed) {
        return signed.then(report(), handler()).then(approveResult(), headOfUnit());
    }

    private static Asked.Given reviewed() {
        return reported(signed().then(contactCaller(), handler())).then(passReview(), dispatcher());
    }
}
