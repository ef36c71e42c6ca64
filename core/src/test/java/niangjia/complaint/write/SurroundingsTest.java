package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.act;
import static niangjia.complaint.write.SaidOfDossier.advance;
import static niangjia.complaint.write.SaidOfDossier.answerCooperation;
import static niangjia.complaint.write.SaidOfDossier.join;
import static niangjia.complaint.write.SaidOfDossier.leave;
import static niangjia.complaint.write.SaidOfDossier.linkProceeding;
import static niangjia.complaint.write.SaidOfDossier.requestCooperation;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.CooperationAnswer;
import niangjia.complaint.DossierCommand.AnswerCooperation;
import niangjia.complaint.DossierCommand.JoinBody;
import niangjia.complaint.DossierCommand.LinkProceeding;
import niangjia.complaint.DossierCommand.RecordAct;
import niangjia.complaint.DossierEvent.ActRecorded;
import niangjia.complaint.DossierEvent.BodyJoined;
import niangjia.complaint.DossierEvent.BodyLeft;
import niangjia.complaint.DossierEvent.CooperationAnswered;
import niangjia.complaint.DossierEvent.CooperationRequested;
import niangjia.complaint.DossierEvent.ProceedingAdvanced;
import niangjia.complaint.DossierEvent.ProceedingLinked;
import niangjia.complaint.Forum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurroundingsTest {
    @ParameterizedTest
    @EnumSource(BodyRole.class)
    void another_body_takes_part_in_a_role_of_its_own(BodyRole role) {
        given(until(ComplaintStatus.SIGNED))
                .when(new JoinBody(ID, AT, "body", "人社局", role), handler())
                .records(new BodyJoined(ID.value(), AT, "body", "人社局", role.name()));
    }

    @Test
    void a_body_joins_once_and_leaves_once() {
        BodyLeft left = new BodyLeft(ID.value(), AT, "body");
        Asked.Given joined =
                given(until(ComplaintStatus.SIGNED)).and(new BodyJoined(ID.value(), AT, "body", "人社局", "LEAD"));
        joined.when(join("body"), handler()).refusedAs("complaint/entry-exists", "body", "body");
        joined.when(leave("body"), handler()).records(left);
        joined.and(left).when(leave("body"), handler()).refusedAs("complaint/entry-ended", "body", "body");
        joined.and(left).when(join("body"), handler()).refusedAs("complaint/entry-exists", "body", "body");
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void an_act_of_any_kind_is_recorded_with_who_did_it_even_from_before_the_intake(ActKind kind) {
        given(until(ComplaintStatus.SIGNED))
                .when(
                        new RecordAct(ID, AT, kind, List.of("union", "court"), sealed("text"), TODAY.minusYears(2)),
                        handler())
                .records(new ActRecorded(
                        ID.value(), AT, kind.name(), List.of("union", "court"), sealed("text"), TODAY.minusYears(2)));
    }

    @Test
    void an_act_is_done_by_somebody() {
        given(until(ComplaintStatus.SIGNED)).when(act(), handler()).refusedAs("complaint/act-by-nobody");
    }

    @ParameterizedTest
    @EnumSource(Forum.class)
    void an_outside_proceeding_is_linked_by_forum_number_and_stage_and_advances(Forum forum) {
        ProceedingLinked linked =
                new ProceedingLinked(ID.value(), AT, "proceeding", forum.name(), null, "accepted", null);
        given(until(ComplaintStatus.SIGNED))
                .when(new LinkProceeding(ID, AT, "proceeding", forum, null, "accepted", null), handler())
                .records(linked);
        given(until(ComplaintStatus.SIGNED))
                .and(linked)
                .when(advance("proceeding"), handler())
                .records(new ProceedingAdvanced(ID.value(), AT, "proceeding", "awarded", sealed("result")));
    }

    @Test
    void a_proceeding_is_linked_once_and_advances_only_when_linked() {
        given(until(ComplaintStatus.SIGNED))
                .and(new ProceedingLinked(ID.value(), AT, "proceeding", "ARBITRATION", null, "accepted", null))
                .when(linkProceeding("proceeding"), handler())
                .refusedAs("complaint/entry-exists", "proceeding", "proceeding");
        given(until(ComplaintStatus.SIGNED))
                .when(advance("proceeding"), handler())
                .refusedAs("complaint/entry-unknown", "proceeding", "proceeding");
    }

    @ParameterizedTest
    @EnumSource(CooperationAnswer.class)
    void a_union_of_another_place_is_asked_and_answers_once(CooperationAnswer answer) {
        CooperationRequested requested =
                new CooperationRequested(ID.value(), AT, "cooperation", "某省总工会", sealed("asked"));
        CooperationAnswered answered = new CooperationAnswered(ID.value(), AT, "cooperation", answer.name(), null);
        given(until(ComplaintStatus.SIGNED))
                .when(requestCooperation("cooperation"), handler())
                .records(requested);

        Asked.Given asked = given(until(ComplaintStatus.SIGNED)).and(requested);
        asked.when(requestCooperation("cooperation"), handler())
                .refusedAs("complaint/entry-exists", "cooperation", "cooperation");
        asked.when(new AnswerCooperation(ID, AT, "cooperation", answer, null), handler())
                .records(answered);
        asked.and(answered)
                .when(answerCooperation("cooperation"), handler())
                .refusedAs("complaint/entry-ended", "cooperation", "cooperation");
    }
}
