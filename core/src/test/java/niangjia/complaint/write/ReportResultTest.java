package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.approveResult;
import static niangjia.complaint.write.SaidOfOrder.passReview;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.sendBackResult;
import static niangjia.complaint.write.SaidOfOrder.settleByContact;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderCommand.ReportResult;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.ResultCode;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportResultTest {
    @ParameterizedTest
    @EnumSource(ResultCode.class)
    void the_handler_reports_and_the_head_of_the_unit_must_approve(ResultCode result) {
        given(until(ComplaintStatus.SIGNED))
                .when(new ReportResult(ID, AT, result, sealed("text"), List.of("file-1"), null), handler())
                .records(new ResultReported(
                        ID.value(), AT, result.name(), sealed("text"), List.of("file-1"), null, "handler", 1));

        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .when(passReview(), dispatcher())
                .refusedAs(
                        "complaint/wrong-state", ComplaintStatus.AWAITING_APPROVAL, List.of(ComplaintStatus.REPORTED));
    }

    @Test
    void the_head_approves() {
        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .when(approveResult(), headOfUnit())
                .records(new ResultApproved(ID.value(), AT, "head"));
    }

    @Test
    void the_head_sends_back_and_the_handler_reports_again() {
        ResultSentBack sentBack = new ResultSentBack(ID.value(), AT, sealed("reason"));
        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .when(sendBackResult(), headOfUnit())
                .records(sentBack);

        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .and(sentBack)
                .when(report(), handler())
                .recorded();
    }

    @Test
    void nobody_approves_their_own_report() {
        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .when(approveResult(), staff("handler", COUNTY, Role.HANDLER, Role.CHAIR))
                .refusedAs("complaint/own-report", "handler");
    }

    @Test
    void the_report_of_a_head_is_approved_by_the_head_above() {
        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .when(approveResult(), staff("city-head", CITY, Role.CHAIR))
                .recorded();
    }

    @Test
    void what_was_done_by_talking_needs_no_approval_and_waits_for_the_review() {
        SettledByContact settled =
                new SettledByContact(ID.value(), AT, "foreman", sealed("said"), 80_000, "receipt", "handler", 1);
        given(until(ComplaintStatus.SIGNED)).when(settleByContact(), handler()).records(settled);

        Asked.Given waiting = given(until(ComplaintStatus.SIGNED)).and(settled);
        waiting.when(passReview(), dispatcher()).recorded();
        waiting.when(passReview(), staff("handler", CITY, Role.DISPATCHER))
                .refusedAs("complaint/reviewer-is-handler", "handler");
    }
}
