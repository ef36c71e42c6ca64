package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.PERSON;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.named;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.callerNamed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfContact.name;

import java.util.List;
import niangjia.complaint.Caller;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.CallerNamed;
import org.junit.jupiter.api.Test;

class NameCallerTest {
    @Test
    void an_anonymous_caller_gives_a_name_and_the_record_says_that_duties_start_now() {
        given(until(ComplaintStatus.LOGGED))
                .when(name(named()), operator())
                .records(new CallerNamed(ID.value(), AT, CallerFacts.of(named()), true));
    }

    @Test
    void a_known_caller_is_corrected_and_no_duty_starts() {
        given(until(ComplaintStatus.LOGGED))
                .and(callerNamed())
                .when(name(named()), operator())
                .records(new CallerNamed(ID.value(), AT, CallerFacts.of(named()), false));
    }

    @Test
    void a_name_is_given_also_after_closing() {
        given(until(ComplaintStatus.CLOSED)).when(name(named()), operator()).recorded();
    }

    @Test
    void nobody_is_named_without_a_name() {
        Caller nameless = new Caller(PERSON, false, null, sealed("phone"), "hash", null, null, List.of());
        given(until(ComplaintStatus.LOGGED)).when(name(nameless), operator()).refusedAs("complaint/name-missing");
        given(until(ComplaintStatus.LOGGED))
                .when(name(Caller.anonymous(PERSON)), operator())
                .refusedAs("complaint/name-missing");
    }
}
