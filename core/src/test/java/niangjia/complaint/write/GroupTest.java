package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.WORKER;
import static niangjia.complaint.write.SaidOfDossier.changeMember;
import static niangjia.complaint.write.SaidOfDossier.endMandate;
import static niangjia.complaint.write.SaidOfDossier.enterMember;
import static niangjia.complaint.write.SaidOfDossier.giveMandate;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierEvent.MandateEnded;
import niangjia.complaint.DossierEvent.MandateGiven;
import niangjia.complaint.DossierEvent.MemberChanged;
import niangjia.complaint.DossierEvent.MemberEntered;
import niangjia.complaint.MemberStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupTest {
    private static final MemberEntered ENTERED =
            new MemberEntered(ID.value(), AT, WORKER.value(), sealed("worker"), 960_000);

    @Test
    void a_worker_is_entered_on_the_roll_with_what_is_owed() {
        given(until(ComplaintStatus.SIGNED)).when(enterMember(), handler()).records(ENTERED);
    }

    @Test
    void nobody_is_on_the_roll_twice() {
        given(until(ComplaintStatus.SIGNED))
                .and(ENTERED)
                .when(enterMember(), handler())
                .refusedAs("complaint/entry-exists", "member", WORKER.value());
    }

    @ParameterizedTest
    @EnumSource(MemberStatus.class)
    void a_member_stands_where_they_stand_with_a_sum_of_their_own_also_after_closing(MemberStatus status) {
        given(until(ComplaintStatus.CLOSED))
                .and(ENTERED)
                .when(changeMember(status), handler())
                .records(new MemberChanged(ID.value(), AT, WORKER.value(), status.name(), 480_000));
    }

    @Test
    void who_is_not_on_the_roll_has_no_standing() {
        given(until(ComplaintStatus.SIGNED))
                .when(changeMember(MemberStatus.PAID), handler())
                .refusedAs("complaint/entry-unknown", "member", WORKER.value());
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false"})
    void one_to_five_speak_for_the_group(int representatives, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.SIGNED)).when(giveMandate("mandate", representatives), handler());
        if (accepted) {
            asked.recorded();
        } else {
            asked.refusedAs("complaint/too-many-representatives", representatives, 5);
        }
    }

    @Test
    void a_mandate_is_given_once_and_ends_once() {
        MandateGiven mandate = new MandateGiven(ID.value(), AT, "mandate", List.of("person:0"), "talks", "signed-list");
        MandateEnded ended = new MandateEnded(ID.value(), AT, "mandate", sealed("reason"));
        Asked.Given given = given(until(ComplaintStatus.SIGNED)).and(mandate);
        given.when(giveMandate("mandate", 1), handler()).refusedAs("complaint/entry-exists", "mandate", "mandate");
        given.when(endMandate("mandate"), handler()).records(ended);
        given.and(ended)
                .when(endMandate("mandate"), handler())
                .refusedAs("complaint/entry-ended", "mandate", "mandate");
        given.and(ended)
                .when(giveMandate("mandate", 1), handler())
                .refusedAs("complaint/entry-exists", "mandate", "mandate");
    }

    @Test
    void a_mandate_that_nobody_gave_does_not_end() {
        given(until(ComplaintStatus.SIGNED))
                .when(endMandate("mandate"), handler())
                .refusedAs("complaint/entry-ended", "mandate", "mandate");
    }
}
