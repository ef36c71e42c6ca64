package niangjia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.shared.DecisionKind;
import niangjia.shared.Recorded;
import niangjia.supervision.InquiryCommand.FailNegotiation;
import niangjia.supervision.ReferralCommand;
import niangjia.supervision.SupervisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionActsTest {
    /** Words in the name of an act that speak of a letter, a finding, an agreement, a refusal or a closing. */
    private static final Pattern DECIDING = Pattern.compile("Paper|Notice|Opinion|Inform|Report|HandOn|Referral|Chase"
            + "|Cooperation|Find|Assess|Value|Verify|Screen|Review|Approve|Pass|Rung|Accept|Agree|Settle|Waive"
            + "|Proposal|Draft|Declin|Refus|Reject|SendBack|Rework|Close|Archive|End(?!ployment)|Suspend|Withdraw"
            + "|AnswerDirectly|Fail|AskOtherSide|RecordDefault");

    /** Such words in acts that tell what others did, undo nothing and bind nobody. */
    private static final Set<String> OF_OTHERS = Set.of(
            // begins a matter: there is nothing yet that could have been seen of it
            "PrepareReferral",
            // what the caller, a party, a court or an authority did
            "WithdrawConsent",
            "AddInformation",
            "RecordFailedCallBack",
            "AnswerProposal",
            "ApplyForReview",
            "RecordReview",
            "WithdrawClaim",
            "WithdrawMandate",
            "EndMandate",
            "RecordEmploymentEnd",
            "NoteAuthorityExtended",
            "NoteRefusalToSign",
            "NoteServiceRefused",
            "HearReferralOutcome",
            "NoteAuthorityClosed",
            // a unit is moved, and who moves it tells why: neither refused nor found
            "WithdrawDispatch",
            "ApproveReturn",
            // the way a paper takes after it was issued
            "ServePaper",
            "PublishNotice",
            "PublishReminder",
            "SignForPapers",
            // takes something up; what is declined is a refusal
            "AcceptClue",
            "AcceptCase",
            // the working tool of an inquiry
            "EndAppraisal",
            "PassOnNote",
            "ExtendMediation");

    @Test
    void every_letter_finding_agreement_refusal_and_closing_is_a_decision() {
        List<String> left = DecisionActs.all().stream()
                .filter(row -> !row.decides())
                // what the other body says of a hand-over
                .filter(row -> row.command() != ReferralCommand.RecordRefusal.class)
                .map(row -> row.command().getSimpleName())
                .filter(name -> DECIDING.matcher(name).find())
                .filter(name -> !OF_OTHERS.contains(name))
                .toList();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LETTER, DraftPaper SignPaper IssuePaper GiveDeclineNotice GiveRefusalNotice SendReferral ReportBack",
        "FINDING, FindBreach FindNoBreach VerifyCorrection AcceptReply AssessClaim FindRelation ApproveResult PassReview",
        "AGREEMENT, DraftAgreement SignAgreement SealAgreement RecordOralAgreement RecordSettlement SettleClaims SettleItem",
        "REFUSAL, DeclineOrder DeclineClue RejectApplication RejectReply RefuseExtension RefuseParking SendBackPaper",
        "CLOSING, CloseOrder CloseCase EndWithoutAgreement ArchiveCase AnswerDirectly WithdrawReferral"
    })
    void the_best_known_of_each_kind_are_of_that_kind(DecisionKind kind, String acts) {
        Set<String> known = DecisionActs.all().stream()
                .filter(row -> row.decision() != null && row.decision().kind() == kind)
                .map(row -> row.command().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(known).containsAll(Arrays.asList(acts.split(" ", -1)));
    }

    @Test
    void a_decision_is_known_by_an_event_of_its_own_feature_and_by_no_other() {
        Stream<DecisionActs.Row> deciding = DecisionActs.all().stream().filter(DecisionActs.Row::decides);
        assertThat(deciding).allSatisfy(row -> {
            Class<?> event = row.decision().event();
            assertThat(event.getPackageName()).isEqualTo(row.command().getPackageName());
            assertThat(event.isAnnotationPresent(Recorded.class)).isTrue();
            assertThat(DecisionActs.told(event)).contains(row.decision().kind());
        });
        assertThat(DecisionActs.told(OrderClosed.class)).contains(DecisionKind.CLOSING);
        assertThat(DecisionActs.told(OrderSigned.class)).isEmpty();
    }

    @Test
    void a_decision_names_the_stream_it_is_about_and_another_act_none() {
        SupervisionId id = new SupervisionId("supervision:00000000-0000-4000-8000-000000000001");
        assertThat(DecisionActs.decidesOn(new FailNegotiation(id, Instant.EPOCH, null)))
                .contains(id.value());
        assertThat(DecisionActs.decidesOn("nothing")).isEmpty();
    }
}
