package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.supervision.OutcomeCommand.HearReferralOutcome;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.ReferralEvent.ReferralOutcomeRecorded;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import niangjia.supervision.ReferralEvent.ReferralWithdrawn;
import niangjia.supervision.ReferralId;
import niangjia.supervision.ReferralOrigin;
import niangjia.supervision.SupervisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralOriginTest {
    private static final String REFERRAL = "referral:1";

    @ParameterizedTest
    @CsvSource({
        "LEGAL_AID, LEGAL_AID",
        "HARDSHIP_RELIEF, HARDSHIP",
        "BARGAINING, BARGAINING",
        "PETITION_OFFICE, PETITION",
        "ARBITRATION, REFERRAL",
        "PROCURATORATE, REFERRAL",
    })
    void a_complaint_is_told_what_kind_of_hand_over_grew_out_of_it(ReferralBody body, ChildKind kind) {
        assertThat(ReferralOrigin.beginning(prepared("complaint:1", body)))
                .contains(new SpinOff(ComplaintId.of("1"), AT, kind, REFERRAL));
    }

    @Test
    void a_case_says_itself_that_it_hands_on_and_a_visit_is_nobodys() {
        assertThat(ReferralOrigin.beginning(prepared("supervision:1", ReferralBody.LEGAL_AID)))
                .isEmpty();
        assertThat(ReferralOrigin.beginning(prepared("visit", ReferralBody.LEGAL_AID)))
                .isEmpty();
    }

    static Stream<ReferralEvent> ends() {
        return Stream.of(
                new ReferralOutcomeRecorded(REFERRAL, AT, sealed("words")),
                new ReferralRefused(REFERRAL, AT, sealed("words")),
                new ReferralWithdrawn(REFERRAL, AT, sealed("words")));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void an_outcome_a_refusal_and_a_withdrawal_are_ends(ReferralEvent end) {
        assertThat(ReferralOrigin.end("complaint:1", end))
                .contains(new HearChildOutcome(ComplaintId.of("1"), AT, REFERRAL, sealed("words")));
        assertThat(ReferralOrigin.end("supervision:1", end))
                .contains(
                        new HearReferralOutcome(SupervisionId.of("1"), AT, new ReferralId(REFERRAL), sealed("words")));
        assertThat(ReferralOrigin.end("visit", end)).isEmpty();
    }

    @Test
    void what_is_no_end_is_not_told() {
        assertThat(ReferralOrigin.end("complaint:1", new ReferralReceived(REFERRAL, AT, null, sealed("receiver"))))
                .isEmpty();
    }

    private static ReferralPrepared prepared(String origin, ReferralBody body) {
        return new ReferralPrepared(
                REFERRAL,
                AT,
                body.name(),
                "body",
                COUNTY.id(),
                COUNTY.path(),
                origin,
                "SEPARATE_CONSENT",
                body.name(),
                List.of("NAME"),
                sealed("content"),
                true);
    }
}
