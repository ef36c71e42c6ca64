package niangjia.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralWordsTest {
    @ParameterizedTest(name = "{0} of {1}, known {2}: {3}")
    @CsvSource({
        "PrepareReferral, complaint:1,   true,  person:1.caller",
        "WithdrawConsent, complaint:1,   true,  person:1.caller",
        "InformWorker,    supervision:2, true,  person:2.complainant",
        "PrepareReferral, complaint:1,   false, person:9.matter",
        "PrepareReferral, mediation:3,   true,  person:9.matter",
        "PrepareReferral, '',            true,  person:9.matter",
        "RecordOutcome,   complaint:1,   true,  person:9.matter",
        "RecordRefusal,   supervision:2, true,  person:9.matter"
    })
    void words_about_the_worker_lie_under_their_key_and_all_others_under_that_of_the_hand_over(
            String act, String origin, boolean known, String person) {
        ReferralWords words = new ReferralWords("referral:9", origin, act, any -> known);
        assertThat(words.ofTheMatter().value()).isEqualTo(person);
        assertThat(words.person("slot", null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "complaint:a-1, true",
        "supervision:1, true",
        "mediation:1,   true",
        "complaint:,    false",
        "person:1,      false",
        "GD-1,          false"
    })
    void a_hand_over_comes_from_a_matter(String origin, boolean matter) {
        assertThat(ReferralWords.isMatter(origin)).isEqualTo(matter);
    }
}
