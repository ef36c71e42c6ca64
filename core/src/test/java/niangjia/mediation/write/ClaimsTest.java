package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.claim;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;

import java.time.LocalDate;
import java.util.List;
import niangjia.Asked;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.ApplicationCommand.SubstituteParty;
import niangjia.mediation.Claim;
import niangjia.mediation.ClaimCommand.AmendClaim;
import niangjia.mediation.ClaimCommand.ExplainRights;
import niangjia.mediation.ClaimCommand.NotePaidBefore;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimCommand.WaiveClaims;
import niangjia.mediation.ClaimCommand.WithdrawClaim;
import niangjia.mediation.ClaimEvent.ClaimAmended;
import niangjia.mediation.ClaimEvent.ClaimsWaived;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PlannedPayment;
import niangjia.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static final Asked.Given MEDIATING = MediationFixture.given(until(MediationStatus.MEDIATING))
            .and(Happened.stated("k1", ClaimKind.SEVERANCE), Happened.assessed("k1", 2000));

    @ParameterizedTest
    @CsvSource({"2000, false, true", "1999, false, false", "1999, true, true", "2001, false, true"})
    void less_than_the_law_gives_is_taken_only_with_rights_explained(long yuan, boolean explained, boolean done) {
        Asked.Given given = explained ? MEDIATING.and(Happened.explained("k1")) : MEDIATING;
        given.when(settle("s2", yuan, "k1"), mediator()).doneIf(done, "mediation/rights-not-explained");
    }

    @Test
    void a_waiver_follows_rights_explained_and_an_amended_claim_is_explained_anew() {
        WaiveClaims waive = new WaiveClaims(ID, AT, List.of("k1"), sealed("reason"));
        MEDIATING.when(waive, mediator()).refusedAs("mediation/rights-not-explained", List.of("k1"));
        Asked.Given explained = MEDIATING.and(Happened.explained("k1"));
        explained
                .when(waive, mediator())
                .records(new ClaimsWaived(ID.value(), AT, List.of("k1"), sealed("reason"), 2000_00));
        explained
                .then(new AmendClaim(ID, AT, claim("k1", ClaimKind.SEVERANCE, Money.yuan(9000), null)), clerk())
                .when(waive, mediator())
                .refusedAs("mediation/rights-not-explained", List.of("k1"));
    }

    @Test
    void contributions_to_the_insurance_are_no_matter_between_the_two_sides() {
        Asked.Given given = MEDIATING.and(
                Happened.stated("k2", ClaimKind.SOCIAL_INSURANCE),
                Happened.assessed("k2", 3000),
                Happened.explained("k1", "k2"));
        given.when(new WaiveClaims(ID, AT, List.of("k1", "k2"), sealed("reason")), mediator())
                .refusedAs("mediation/not-waivable", List.of("k2"));
        given.when(settle("s2", 2999, "k2"), mediator()).refusedAs("mediation/not-waivable", List.of("k2"));
        given.when(settle("s2", 3000, "k2"), mediator()).recorded();
    }

    @Test
    void several_claims_settle_in_one_sum_and_one_that_is_settled_anew_opens_the_others() {
        Asked.Given both = MEDIATING
                .and(Happened.stated("k2", ClaimKind.OVERTIME), Happened.explained("k1", "k2"))
                .then(settle("s2", 1500, "k1", "k2"), mediator());
        Asked.Given anew = both.then(settle("s3", 2000, "k1"), mediator());
        anew.when(new DraftAgreement(ID, AT, Examples.wages("g2")), mediator())
                .refusedAs("mediation/claims-open", List.of("k2"));
        both.when(settle("s2", 2000, "k1"), mediator()).refusedAs("mediation/entry-exists", "settlement", "s2");
        both.when(settle("s4", 0, "k1"), mediator()).refusedAs("mediation/sum-missing");
        both.when(settle("s4", 1, "k1", "k1"), mediator()).refusedAs("mediation/named-twice", List.of("k1"));
        both.when(settle("s4", 1), mediator()).refusedAs("mediation/claims-missing");
        both.when(settle("s4", 1, "none"), mediator()).refusedAs("mediation/entry-unknown", "claim", "none");
    }

    @Test
    void what_was_paid_before_is_proven_and_lies_behind() {
        MEDIATING.when(before(TODAY, ""), clerk()).refusedAs("mediation/proof-missing");
        MEDIATING
                .when(before(TODAY.plusDays(1), "receipt"), clerk())
                .refusedAs("mediation/day-ahead", TODAY.plusDays(1), TODAY);
        MEDIATING
                .then(before(TODAY, "receipt"), clerk())
                .when(new WithdrawClaim(ID, AT, "k1", sealed("reason")), clerk())
                .refusedAs("mediation/entry-unknown", "claim", "k1");
    }

    @Test
    void a_claim_is_stated_once_and_counted_when_it_is_amended() {
        MEDIATING
                .when(new StateClaim(ID, AT, claim("k1", ClaimKind.WAGE, null, null)), clerk())
                .refusedAs("mediation/entry-exists", "claim", "k1");
        Claim next = claim("k1", ClaimKind.SEVERANCE, Money.yuan(9000), null);
        MEDIATING
                .when(new AmendClaim(ID, AT, next), clerk())
                .records(new ClaimAmended(ID.value(), AT, ClaimFacts.of(next), 2));
    }

    @Test
    void rights_are_explained_to_one_who_takes_part() {
        MEDIATING
                .when(new ExplainRights(ID, AT, List.of("k1"), "周某", sealed("words")), mediator())
                .refusedAs("mediation/entry-unknown", "party", "周某");
    }

    @Test
    void whoever_takes_the_place_of_a_payer_pays_what_was_settled() {
        MEDIATING
                .and(Happened.settled("s1", 1000, "k1"))
                .then(new SubstituteParty(ID, AT, "r1", MediationFixture.employer("r2"), sealed("reason")), clerk())
                .when(
                        new DraftAgreement(
                                ID,
                                AT,
                                MediationFixture.draft(
                                        "g2",
                                        List.of(new PlannedPayment("i1", "r2", "a1", Money.yuan(1000), TODAY)),
                                        List.of())),
                        mediator())
                .recorded();
    }

    private static NotePaidBefore before(LocalDate day, String proof) {
        return new NotePaidBefore(ID, AT, "k1", "r1", Money.yuan(100), day, proof);
    }

    private static SettleClaims settle(String id, long yuan, String... claims) {
        return new SettleClaims(ID, AT, id, List.of(claims), Money.yuan(yuan), "r1");
    }
}
