package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.A_AND_B;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.supervisor;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.BodyRole;
import niangjia.supervision.ClueCommand.AssignSupervisors;
import niangjia.supervision.ClueCommand.JoinBody;
import niangjia.supervision.ClueCommand.LeaveBody;
import niangjia.supervision.ClueCommand.RecuseSupervisor;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.CredentialId;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.PaperShown;
import niangjia.supervision.RecusalAsker;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.SupervisorFacts;
import niangjia.supervision.SupervisorNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {
    @ParameterizedTest
    @CsvSource({"a b, true", "a b c, true", "a, false", "'', false"})
    void two_or_more_supervise(String ids, boolean enough) {
        SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .when(Examples.assign(ids.isEmpty() ? new String[0] : ids.split(" ")), chair())
                .doneIf(enough, "supervision/two-supervisors-needed");
    }

    @Test
    void where_one_is_left_the_upper_union_adds_another() {
        Asked.Given alone =
                SupervisionFixture.given(until(SupervisionStatus.INQUIRING)).then(recuse("b"), chair());
        alone.when(Examples.hear("h", "r1", HeardSide.WORKER, A_AND_B), supervisor())
                .refusedAs("supervision/supervisor-not-assigned", List.of("credential:b"));
        alone.then(Examples.assign("c"), chair())
                .then(
                        Examples.hear("h", "r1", HeardSide.WORKER, List.of(CredentialId.of("a"), CredentialId.of("c"))),
                        supervisor());
    }

    @ParameterizedTest
    @CsvSource({
        "a, VALID",
        "firstDay, VALID",
        "lastDay, VALID",
        "expired, EXPIRED",
        "notYet, NOT_YET",
        "suspended, SUSPENDED",
        "revoked, REVOKED",
        "trained, NOT_CERTIFIED",
        "nobody, UNKNOWN"
    })
    void a_certificate_holds_on_the_day_or_its_bearer_does_not_supervise(String id, String standing) {
        Asked asked =
                SupervisionFixture.given(until(SupervisionStatus.ACCEPTED)).when(Examples.assign(id, "b"), chair());
        if (standing.equals("VALID")) {
            asked.recorded();
        } else {
            asked.refusedAs("supervision/credential-not-valid", "credential:" + id, standing, TODAY);
        }
    }

    @Test
    void a_certificate_that_ran_out_since_the_assignment_does_not_inquire() {
        SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .and(Happened.assigned("a", "expired"))
                .when(
                        new OpenInquiry(
                                ID,
                                AT,
                                List.of(CredentialId.of("a"), CredentialId.of("expired")),
                                PaperShown.CREDENTIAL,
                                "workshop"),
                        supervisor())
                .refusedUnder("supervision/credential-not-valid");
    }

    @Test
    void who_has_an_interest_does_not_supervise() {
        SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .when(
                        new AssignSupervisors(
                                ID,
                                AT,
                                List.of(
                                        new SupervisorNamed(CredentialId.of("a"), true),
                                        new SupervisorNamed(CredentialId.of("b"), false))),
                        chair())
                .refusedAs("supervision/supervisor-interest", List.of("credential:a"));
    }

    @Test
    void who_stood_aside_stays_out() {
        SupervisionFixture.given(until(SupervisionStatus.ASSIGNED))
                .then(recuse("a"), chair())
                .when(Examples.assign("a", "c"), chair())
                .refusedAs("supervision/supervisor-recused", List.of("credential:a"));
    }

    @Test
    void only_an_assigned_supervisor_stands_aside() {
        SupervisionFixture.given(until(SupervisionStatus.ASSIGNED))
                .when(recuse("c"), chair())
                .refusedAs("supervision/entry-unknown", "supervisor", "credential:c");
    }

    @Test
    void one_person_is_not_two_supervisors() {
        SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .when(Examples.assign("a", "a"), chair())
                .refusedAs("supervision/supervisor-twice", List.of("credential:a"));
        SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .and(new SupervisorsAssigned(
                        ID.value(),
                        AT,
                        List.of(
                                new SupervisorFacts("credential:x", "staff-credential:a", "a", "N"),
                                new SupervisorFacts("credential:y", "staff-credential:y", "y", "N"))))
                .when(Examples.assign("also"), chair())
                .refusedAs("supervision/supervisor-twice", List.of("staff-credential:a"));
    }

    @Test
    void nobody_inquires_alone() {
        SupervisionFixture.given(until(SupervisionStatus.ASSIGNED))
                .when(
                        new OpenInquiry(ID, AT, List.of(CredentialId.of("a")), PaperShown.CREDENTIAL, "workshop"),
                        supervisor())
                .refusedAs("supervision/two-supervisors-needed", 1, 2);
    }

    @Test
    void a_body_joins_once_and_leaves_only_if_it_joined() {
        Asked.Given joined = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED))
                .then(new JoinBody(ID, AT, "b", "劳动监察大队", BodyRole.CO_HANDLER), clerk());
        joined.when(new JoinBody(ID, AT, "b", "劳动监察大队", BodyRole.LEAD), clerk())
                .refusedAs("supervision/entry-exists", "body", "b");
        joined.then(new LeaveBody(ID, AT, "b"), clerk())
                .when(new LeaveBody(ID, AT, "b"), clerk())
                .refusedAs("supervision/entry-unknown", "body", "b");
    }

    private static RecuseSupervisor recuse(String id) {
        return new RecuseSupervisor(ID, AT, CredentialId.of(id), RecusalAsker.COMPLAINANT, sealed("ground"));
    }
}
