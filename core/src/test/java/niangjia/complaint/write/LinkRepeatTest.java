package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfContact.EARLIER;
import static niangjia.complaint.write.SaidOfContact.linkRepeat;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.open;
import static niangjia.complaint.write.SaidOfOrder.reopen;

import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.RepeatHandling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkRepeatTest {
    @Test
    void a_repeat_that_is_joined_is_explained_and_closed_with_the_earlier_one() {
        RepeatLinked joined = linked("JOINED");
        given(until(ComplaintStatus.LOGGED))
                .when(linkRepeat(EARLIER, RepeatHandling.JOINED), operator())
                .records(joined);

        given(until(ComplaintStatus.LOGGED))
                .and(joined)
                .when(open(1), operator())
                .refusedUnder("complaint/wrong-state");
        given(until(ComplaintStatus.LOGGED))
                .and(joined)
                .when(reopen(), dispatcher())
                .recorded();
    }

    @Test
    void a_repeat_handled_separately_goes_on_in_its_own_right() {
        RepeatLinked separate = linked("HANDLED_SEPARATELY");
        given(until(ComplaintStatus.OPEN))
                .when(linkRepeat(EARLIER, RepeatHandling.HANDLED_SEPARATELY), operator())
                .records(separate);

        given(until(ComplaintStatus.OPEN))
                .and(separate)
                .when(dispatch(COUNTY), dispatcher())
                .recorded();
    }

    @ParameterizedTest
    @EnumSource(RepeatHandling.class)
    void no_complaint_repeats_itself(RepeatHandling handling) {
        given(until(ComplaintStatus.LOGGED))
                .when(linkRepeat(ID, handling), operator())
                .refusedAs("complaint/repeat-of-itself", ID.value());
    }

    @Test
    void a_dispatched_order_is_no_longer_joined_to_another() {
        given(until(ComplaintStatus.DISPATCHED))
                .when(linkRepeat(EARLIER, RepeatHandling.JOINED), operator())
                .refusedUnder("complaint/wrong-state");
    }

    private static RepeatLinked linked(String handling) {
        return new RepeatLinked(ID.value(), AT, EARLIER.value(), handling, sealed("explanation"));
    }
}
