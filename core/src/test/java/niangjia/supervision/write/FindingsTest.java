package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.readyToFind;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.A_AND_B;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.Asked;
import niangjia.shared.Money;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.CorrectionKind;
import niangjia.supervision.EvidenceKind;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.FindBreach;
import niangjia.supervision.InquiryCommand.FindNoBreach;
import niangjia.supervision.InquiryCommand.GiveOralOpinion;
import niangjia.supervision.InquiryCommand.NoteRefusalToSign;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.InquiryCommand.OpenNegotiation;
import niangjia.supervision.InquiryCommand.ReleaseEvidence;
import niangjia.supervision.InquiryCommand.SignRecord;
import niangjia.supervision.InquiryCommand.TakeEvidence;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.OutcomeCommand.OpenNextRound;
import niangjia.supervision.OutcomeCommand.VerifyCorrection;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private static final Asked.Given INQUIRING = SupervisionFixture.given(until(SupervisionStatus.INQUIRING));
    private static final Asked.Given READY = INQUIRING.and(readyToFind("r1"));

    @ParameterizedTest
    @CsvSource({
        "WORKER EMPLOYER, true",
        "WORKER EMPLOYER OTHER, true",
        "WORKER OTHER, false",
        "EMPLOYER, false",
        "'', false"
    })
    void both_sides_are_heard_before_anything_is_found(String heard, boolean enough) {
        Asked.Given given = INQUIRING.and(Happened.evidence("e1"));
        for (String side : heard.isEmpty() ? new String[0] : heard.split(" ")) {
            given = given.and(Happened.heard(side, "r1", HeardSide.valueOf(side)), Happened.signed(side));
        }
        given.when(Examples.breach("r1"), chair()).doneIf(enough, "supervision/both-sides-needed");
        given.when(noBreach("r1"), chair()).doneIf(enough, "supervision/both-sides-needed");
    }

    @Test
    void what_was_heard_about_one_employer_says_nothing_about_another() {
        READY.when(Examples.breach("r2"), chair())
                .refusedAs("supervision/both-sides-needed", List.of(), List.of(HeardSide.WORKER, HeardSide.EMPLOYER));
    }

    @Test
    void every_record_is_signed_or_the_refusal_is_noted() {
        Asked.Given unsigned = READY.and(Happened.heard("third", "r1", HeardSide.WORKER));
        unsigned.when(Examples.breach("r1"), chair()).refusedAs("supervision/record-unsigned", List.of("third"));
        unsigned.then(new NoteRefusalToSign(ID, AT, "third", sealed("reason")), supervisor())
                .then(Examples.breach("r1"), chair());
        unsigned.when(new SignRecord(ID, AT, "third", false, sealed("signed-by")), supervisor())
                .refusedAs("supervision/record-not-read");
    }

    @Test
    void a_record_is_signed_once() {
        READY.when(new SignRecord(ID, AT, "w-r1", true, sealed("signed-by")), supervisor())
                .refusedAs("supervision/entry-unknown", "record", "w-r1");
        READY.when(Examples.hear("w-r1", "r1", HeardSide.WORKER, A_AND_B), supervisor())
                .refusedAs("supervision/entry-exists", "record", "w-r1");
    }

    @Test
    void a_breach_rests_on_articles_and_evidence_that_was_taken() {
        READY.when(find(List.of(), List.of("e1")), chair()).refusedAs("supervision/articles-needed", 0, 1);
        READY.when(find(List.of("劳动法 50"), List.of()), chair()).refusedAs("supervision/evidence-needed", 0, 1);
        READY.when(find(List.of("劳动法 50"), List.of("e9")), chair())
                .refusedAs("supervision/entry-unknown", "evidence", "e9");
    }

    @Test
    void evidence_is_handed_out_only_when_third_parties_are_protected() {
        READY.when(new ReleaseEvidence(ID, AT, "e1", "arbitration", false), chair())
                .refusedAs("supervision/third-parties-unchecked");
        READY.when(new TakeEvidence(ID, AT, "e1", EvidenceKind.COPY, "t", "s", sealed("c")), clerk())
                .refusedAs("supervision/entry-exists", "evidence", "e1");
    }

    @Test
    void of_several_employers_each_gets_a_finding_and_the_case_is_clear_only_if_all_are() {
        List<Object> first = READY.when(noBreach("r1"), chair()).recorded();
        assertThat(first).containsExactly(new NoBreachFound(ID.value(), AT, "r1", sealed("grounds"), 1, false));
        Asked.Given second = READY.and(first).and(readyToFindMore("r2"));
        assertThat(second.when(noBreach("r2"), chair()).recorded())
                .containsExactly(new NoBreachFound(ID.value(), AT, "r2", sealed("grounds"), 0, true));
        assertThat(second.when(Examples.breach("r2"), chair()).recorded()).containsExactly(Happened.breach("r2", 0));
        second.when(Examples.breach("r1"), chair()).refusedAs("supervision/entry-exists", "finding", "r1");
    }

    @Test
    void a_clear_employer_beside_a_breaching_one_does_not_clear_the_case() {
        List<Object> told = READY.then(Examples.breach("r1"), chair())
                .and(readyToFindMore("r2"))
                .when(noBreach("r2"), chair())
                .recorded();
        assertThat(told).containsExactly(new NoBreachFound(ID.value(), AT, "r2", sealed("grounds"), 0, false));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void talks_need_both_sides(boolean employer, boolean workers, boolean opened) {
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .when(new OpenNegotiation(ID, AT, employer, workers), chair())
                .doneIf(opened, "supervision/talks-need-both");
    }

    @Test
    void an_opinion_is_given_orally_only_on_a_breach_and_into_a_record() {
        Asked.Given found = SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND));
        found.when(new GiveOralOpinion(ID, AT, "r1", "none", sealed("opinion"), A_AND_B), supervisor())
                .refusedAs("supervision/entry-unknown", "record", "none");
        found.when(new GiveOralOpinion(ID, AT, "r2", "none", sealed("opinion"), A_AND_B), supervisor())
                .refusedAs("supervision/breach-needed", PaperKind.OPINION);
    }

    @Test
    void two_employers_correct_at_different_times_and_only_the_last_ends_the_matter() {
        Asked.Given both = READY.then(Examples.breach("r1"), chair())
                .and(readyToFindMore("r2"))
                .then(Examples.breach("r2"), chair());
        Asked.Given one = both.then(correct("r1"), chair());
        assertThat(one.happened()).last().extracting("allCorrected").isEqualTo(false);
        one.when(correct("r1"), chair()).refusedAs("supervision/entry-exists", "correction", "r1");
        Asked.Given all = one.then(
                        new SubstituteRespondent(ID, AT, "r2", respondent("r3", 9), sealed("reason")), clerk())
                .then(correct("r3"), chair());
        assertThat(all.happened()).last().extracting("allCorrected").isEqualTo(true);
        all.when(correct("r1"), chair()).refusedUnder("supervision/wrong-state");
    }

    @Test
    void a_second_round_hears_both_sides_again() {
        Asked.Given second = READY.then(Examples.breach("r1"), chair())
                .then(correct("r1"), chair())
                .then(correct("r2"), chair())
                .then(new OpenNextRound(ID, AT, sealed("new-facts")), chair())
                .then(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "workshop"), supervisor());
        second.when(Examples.breach("r1"), chair()).refusedUnder("supervision/both-sides-needed");
        second.and(
                        Happened.heard("w2", "r1", HeardSide.WORKER),
                        Happened.signed("w2"),
                        Happened.heard("e2", "r1", HeardSide.EMPLOYER),
                        Happened.signed("e2"))
                .then(Examples.breach("r1"), chair());
    }

    private static List<Object> readyToFindMore(String respondentId) {
        return readyToFind(respondentId).subList(0, 4);
    }

    private static VerifyCorrection correct(String respondentId) {
        return new VerifyCorrection(
                ID, AT, respondentId, CorrectionKind.INSURANCE, sealed("finding"), 55, Money.yuan(0), null);
    }

    private static FindNoBreach noBreach(String respondentId) {
        return new FindNoBreach(ID, AT, respondentId, sealed("grounds"));
    }

    private static FindBreach find(List<String> articles, List<String> evidence) {
        return new FindBreach(ID, AT, "r1", articles, sealed("facts"), evidence, 20);
    }
}
