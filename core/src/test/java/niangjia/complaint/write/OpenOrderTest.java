package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.contactLogged;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.nameRespondent;
import static niangjia.complaint.write.SaidOfOrder.EMPLOYER;
import static niangjia.complaint.write.SaidOfOrder.classify;
import static niangjia.complaint.write.SaidOfOrder.dispatch;
import static niangjia.complaint.write.SaidOfOrder.open;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenOrderTest {
    @Test
    void an_operator_opens_an_order_with_its_employer_as_first_respondent() {
        OrderOpened opened = new OrderOpened(
                ID.value(),
                AT,
                "COMPLAINT",
                "WAGE",
                "ORDINARY",
                true,
                sealed("summary"),
                sealed("wanted"),
                PartyFacts.of(EMPLOYER),
                "430502",
                20);
        given(until(ComplaintStatus.LOGGED)).when(open(20), operator()).records(opened);

        given(contactLogged(), opened)
                .when(nameRespondent(EMPLOYER), staff("case-worker", CITY, Role.DISPATCHER))
                .refusedAs("complaint/entry-exists", "party", "employer");
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,false", "1,true", "4000,true"})
    void an_order_concerns_at_least_one_worker(int workers, boolean accepted) {
        Asked asked = given(until(ComplaintStatus.LOGGED)).when(open(workers), operator());
        if (accepted) {
            asked.recorded();
        } else {
            asked.refusedAs("complaint/workers-missing", workers, 1);
        }
    }

    @Test
    void an_order_is_opened_once() {
        given(until(ComplaintStatus.OPEN))
                .when(open(1), operator())
                .refusedAs("complaint/wrong-state", ComplaintStatus.OPEN, List.of(ComplaintStatus.LOGGED));
    }

    @Test
    void an_order_is_classified_by_the_platform_and_stays_where_it_is() {
        OrderClassified classified = new OrderClassified(ID.value(), AT, "DIFFICULT", "URGENT", "WAGE_MIGRANT");
        given(until(ComplaintStatus.OPEN)).when(classify(), dispatcher()).records(classified);

        given(until(ComplaintStatus.OPEN))
                .and(classified)
                .when(dispatch(COUNTY), dispatcher())
                .recorded();
    }
}
