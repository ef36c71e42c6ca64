package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfContact.answerDirectly;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.open;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.OrderEvent.OrderReopened;
import org.junit.jupiter.api.Test;

class AnswerDirectlyTest {
    @Test
    void a_question_answered_while_speaking_closes_the_contact() {
        AnsweredDirectly answered = new AnsweredDirectly(ID.value(), AT, sealed("answer"), "wage-01");
        given(until(ComplaintStatus.LOGGED)).when(answerDirectly(), operator()).records(answered);

        given(until(ComplaintStatus.LOGGED))
                .and(answered)
                .when(open(1), operator())
                .refusedAs("complaint/wrong-state", ComplaintStatus.CLOSED, List.of(ComplaintStatus.LOGGED));
    }

    @Test
    void an_opened_order_is_not_answered_directly() {
        given(until(ComplaintStatus.OPEN))
                .when(answerDirectly(), operator())
                .refusedAs("complaint/wrong-state", ComplaintStatus.OPEN, List.of(ComplaintStatus.LOGGED));
    }

    @Test
    void a_contact_answered_directly_is_reopened_where_it_stood() {
        Asked.Given reopened = given(until(ComplaintStatus.LOGGED))
                .and(
                        new AnsweredDirectly(ID.value(), AT, sealed("answer"), null),
                        new OrderReopened(ID.value(), AT, sealed("new-facts"), 2));
        reopened.when(open(1), operator()).recorded();
        reopened.when(dispatch(COUNTY), dispatcher()).refusedUnder("complaint/wrong-state");
    }
}
