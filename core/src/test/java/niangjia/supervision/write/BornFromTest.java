package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.supervision.BornFrom;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import org.junit.jupiter.api.Test;

class BornFromTest {
    private static final ComplaintId COMPLAINT = ComplaintId.of("1");

    @Test
    void a_complaint_is_told_that_a_case_grew_out_of_it() {
        assertThat(BornFrom.beginning(Examples.register(null, respondent("r1", null))))
                .contains(new SpinOff(COMPLAINT, AT, ChildKind.SUPERVISION, ID.value()));
    }

    @Test
    void it_is_told_the_same_when_the_case_is_on_record() {
        ClueRegistered own = Happened.registered(true, false);
        ClueRegistered born = new ClueRegistered(
                own.caseId(),
                own.occurredAt(),
                own.source(),
                own.category(),
                own.unitId(),
                own.unitPath(),
                own.complainant(),
                own.account(),
                own.respondents(),
                own.workers(),
                COMPLAINT.value(),
                own.number());
        assertThat(BornFrom.beginning(born))
                .contains(new SpinOff(COMPLAINT, AT, ChildKind.SUPERVISION, ID.value()))
                .isEqualTo(BornFrom.beginning(Examples.register(null, respondent("r1", null))));
        assertThat(BornFrom.beginning(own)).isEmpty();
    }

    @Test
    void it_hears_how_the_case_ended_in_words_that_stay_sealed() {
        CaseClosed closed = new CaseClosed(ID.value(), AT, "CORRECTED", sealed("outcome"), COMPLAINT.value(), 1);
        assertThat(BornFrom.end(closed)).contains(new HearChildOutcome(COMPLAINT, AT, ID.value(), sealed("outcome")));
        ClueDeclined declined =
                new ClueDeclined(ID.value(), AT, "IN_COURT", sealed("explanation"), "court", COMPLAINT.value());
        assertThat(BornFrom.end(declined))
                .contains(new HearChildOutcome(COMPLAINT, AT, ID.value(), sealed("explanation")));
    }

    @Test
    void a_case_of_its_own_tells_nobody_and_what_is_no_end_is_not_told() {
        assertThat(BornFrom.end(new CaseClosed(ID.value(), AT, "CORRECTED", sealed("outcome"), null, 1)))
                .isEmpty();
        assertThat(BornFrom.end(Happened.registered(true, false))).isEmpty();
    }
}
