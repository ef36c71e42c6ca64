package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.calledBack;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.passReview;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.rework;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
    private static final Actor HANDLER_AS_DISPATCHER = staff("handler", CITY, Role.DISPATCHER);

    @Test
    void the_platform_passes_a_result() {
        given(until(ComplaintStatus.REPORTED))
                .when(passReview(), dispatcher())
                .records(new ResultPassed(ID.value(), AT, sealed("note")));
    }

    @Test
    void who_handled_the_matter_does_not_review_it() {
        given(until(ComplaintStatus.REPORTED))
                .when(passReview(), HANDLER_AS_DISPATCHER)
                .refusedAs("complaint/reviewer-is-handler", "handler");
        given(until(ComplaintStatus.REPORTED))
                .when(rework(), HANDLER_AS_DISPATCHER)
                .refusedAs("complaint/reviewer-is-handler", "handler");
    }

    @Test
    void a_faulty_result_goes_into_a_second_round() {
        ReworkOrdered rework = new ReworkOrdered(ID.value(), AT, sealed("reason"), 2);
        given(until(ComplaintStatus.REPORTED)).when(rework(), dispatcher()).records(rework);

        given(until(ComplaintStatus.REPORTED))
                .and(rework)
                .when(report(), handler())
                .records(new ResultReported(
                        ID.value(), AT, "SOLVED", sealed("text"), List.of("file-1"), sealed("reply"), "handler", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,true,false",
        "BASICALLY_SATISFIED,true,false",
        "NO_COMMENT,true,false",
        "NOT_SATISFIED,true,true",
        "SATISFIED,false,true",
        "NOT_SATISFIED,false,true"
    })
    void after_the_call_back_only_an_unhappy_caller_starts_a_second_round(
            String satisfaction, boolean solved, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.REVIEWED))
                .and(calledBack(satisfaction, solved))
                .when(rework(), dispatcher());
        if (accepted) {
            asked.records(new ReworkOrdered(ID.value(), AT, sealed("reason"), 2));
        } else {
            asked.refusedAs("complaint/rework-of-satisfied");
        }
    }
}
