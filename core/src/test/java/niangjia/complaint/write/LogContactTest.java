package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.complaint;
import static niangjia.complaint.write.ComplaintFixture.contactLogged;
import static niangjia.complaint.write.ComplaintFixture.logContact;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import niangjia.complaint.ContactCommand.AnswerDirectly;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;

class LogContactTest {
    @Test
    void an_operator_logs_a_call_under_the_days_next_number() {
        complaint()
                .givenNoPriorActivity()
                .when(logContact(), operator().toMetaData())
                .expectEvents(contactLogged());
    }

    @Test
    void a_contact_of_the_city_is_not_logged_by_a_county() {
        complaint()
                .givenNoPriorActivity()
                .when(logContact(), staff("county", COUNTY, Role.OPERATOR).toMetaData())
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("complaint/unit-out-of-reach [430500, 430502]");
    }

    @Test
    void nobody_without_a_name_logs_a_contact() {
        complaint()
                .givenNoPriorActivity()
                .when(logContact())
                .expectException(RuleViolated.class)
                .expectExceptionMessage("record/no-actor []");
    }

    @Test
    void a_part_of_the_aggregate_decides_and_the_guard_of_the_root_runs_before_it() {
        AnswerDirectly answer = new AnswerDirectly(ID, AT, sealed("answer"), "wage-01");
        complaint()
                .given(contactLogged())
                .when(answer, operator().toMetaData())
                .expectEvents(new AnsweredDirectly(ID.value(), AT, sealed("answer"), "wage-01"));
        complaint()
                .given(contactLogged())
                .when(answer, staff("auditor", CITY, Role.AUDITOR).toMetaData())
                .expectExceptionMessage("complaint/role-needed [[AUDITOR], [OPERATOR, DISPATCHER, HANDLER, SYSTEM]]");
        complaint()
                .given(contactLogged(), new AnsweredDirectly(ID.value(), AT, sealed("answer"), null))
                .when(answer, operator().toMetaData())
                .expectExceptionMessage("complaint/wrong-state [CLOSED, [LOGGED]]");
        assertThat(answer.knowledgeRef()).isEqualTo("wage-01");
    }
}
