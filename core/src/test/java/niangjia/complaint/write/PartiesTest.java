package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.CONTRACTOR;
import static niangjia.complaint.write.SaidOfDossier.FOREMAN;
import static niangjia.complaint.write.SaidOfDossier.namePayer;
import static niangjia.complaint.write.SaidOfDossier.nameRespondent;
import static niangjia.complaint.write.SaidOfDossier.substitute;
import static niangjia.complaint.write.SaidOfOrder.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;

import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierEvent.PayerNamed;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.DossierEvent.RespondentSubstituted;
import niangjia.complaint.PartyFacts;
import niangjia.shared.Actor;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final Actor WORKER_OF_CASE = handler();

    @Test
    void a_complaint_has_several_respondents_firms_in_clear_and_persons_sealed() {
        RespondentNamed foreman = new RespondentNamed(ID.value(), AT, PartyFacts.of(FOREMAN));
        given(until(ComplaintStatus.SIGNED))
                .when(nameRespondent(FOREMAN), WORKER_OF_CASE)
                .records(foreman);
        given(until(ComplaintStatus.SIGNED))
                .and(foreman)
                .when(nameRespondent(CONTRACTOR), WORKER_OF_CASE)
                .records(new RespondentNamed(ID.value(), AT, PartyFacts.of(CONTRACTOR)));
        assertThat(foreman.party().name()).isNull();
    }

    @Test
    void who_pays_is_not_the_one_complained_of_and_may_claim_it_back() {
        PayerNamed payer = new PayerNamed(ID.value(), AT, PartyFacts.of(CONTRACTOR), "advance", true);
        given(until(ComplaintStatus.SIGNED))
                .when(namePayer(CONTRACTOR), WORKER_OF_CASE)
                .records(payer);
    }

    @Test
    void one_party_is_entered_once_whatever_its_part() {
        Asked.Given named = given(until(ComplaintStatus.SIGNED))
                .and(new RespondentNamed(ID.value(), AT, PartyFacts.of(CONTRACTOR)));
        named.when(nameRespondent(CONTRACTOR), WORKER_OF_CASE)
                .refusedAs("complaint/entry-exists", "party", "contractor");
        named.when(namePayer(CONTRACTOR), WORKER_OF_CASE).refusedAs("complaint/entry-exists", "party", "contractor");
    }

    @Test
    void a_respondent_is_substituted_by_a_successor_that_can_be_substituted_in_turn() {
        RespondentNamed foreman = new RespondentNamed(ID.value(), AT, PartyFacts.of(FOREMAN));
        RespondentSubstituted substituted =
                new RespondentSubstituted(ID.value(), AT, "foreman", PartyFacts.of(CONTRACTOR), sealed("reason"));
        given(until(ComplaintStatus.SIGNED))
                .and(foreman)
                .when(substitute("foreman", CONTRACTOR), WORKER_OF_CASE)
                .records(substituted);
        given(until(ComplaintStatus.SIGNED))
                .and(foreman, substituted)
                .when(substitute("contractor", EMPLOYER), WORKER_OF_CASE)
                .recorded();
    }

    @Test
    void only_a_known_party_is_substituted_and_only_by_a_new_one() {
        given(until(ComplaintStatus.SIGNED))
                .when(substitute("foreman", CONTRACTOR), WORKER_OF_CASE)
                .refusedAs("complaint/entry-unknown", "party", "foreman");
        given(until(ComplaintStatus.SIGNED))
                .and(new RespondentNamed(ID.value(), AT, PartyFacts.of(FOREMAN)))
                .when(substitute("foreman", FOREMAN), WORKER_OF_CASE)
                .refusedAs("complaint/entry-exists", "party", "foreman");
    }
}
