package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;

import java.util.List;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.mediation.AgreementCommand.AnswerProposal;
import niangjia.mediation.AgreementCommand.ApplyForReview;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.MakeProposal;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.RecordReview;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementCommand.WithdrawDraft;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.IdentityCheck;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.ProposalAnswer;
import niangjia.mediation.ProposedBy;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.mediation.SidePartyFacts;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
    private static final Asked.Given SETTLED = MediationFixture.given(until(MediationStatus.MEDIATING))
            .and(Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 1000, "c1"));

    @Test
    void an_agreement_pays_what_was_settled_by_whoever_settled_it() {
        draft(SETTLED, instalment("i1", 999, TODAY))
                .refusedAs(
                        "mediation/sums-differ",
                        Money.yuan(999).toYuan(),
                        Money.yuan(1000).toYuan());
        draft(SETTLED, instalment("i1", 1000, TODAY)).recorded();
        Asked.Given client =
                SETTLED.and(new PartyNamed(ID.value(), AT, SidePartyFacts.of(MediationFixture.client("t1"))));
        draft(client, new PlannedPayment("i1", "t1", "a1", Money.yuan(1000), TODAY))
                .refusedUnder("mediation/payer-differs");
        draft(SETTLED, new PlannedPayment("i1", "none", "a1", Money.yuan(1000), TODAY))
                .refusedAs("mediation/entry-unknown", "party", "none");
        draft(SETTLED, new PlannedPayment("i1", "r1", "none", Money.yuan(1000), TODAY))
                .refusedAs("mediation/entry-unknown", "payee", "none");
        draft(SETTLED, instalment("i1", 500, TODAY), instalment("i1", 500, TODAY))
                .refusedAs("mediation/named-twice", List.of("i1"));
    }

    @ParameterizedTest
    @EnumSource(LawfulPoint.class)
    void every_point_of_the_content_is_looked_at(LawfulPoint left) {
        AgreementDraft whole = Examples.wages("g2");
        AgreementDraft lacking = new AgreementDraft(
                "g2",
                whole.facts(),
                whole.terms(),
                whole.payments(),
                whole.duties(),
                List.of(),
                Stream.of(LawfulPoint.values()).filter(each -> each != left).toList(),
                "d1");
        SETTLED.when(new DraftAgreement(ID, AT, lacking), mediator())
                .refusedAs("mediation/content-unchecked", List.of(left));
    }

    @Test
    void nothing_is_due_before_the_day() {
        draft(SETTLED, instalment("i1", 1000, TODAY.minusDays(1))).refusedAs("mediation/day-past", List.of("i1"));
        Asked.Given drafted = SETTLED.then(new DraftAgreement(ID, AT, Examples.wages("g2")), mediator())
                .and(
                        new AgreementSigned(ID.value(), AT, "g2", "PARTY", "a1", "BY_HAND", null),
                        new AgreementSigned(ID.value(), AT, "g2", "PARTY", "r1", "BY_HAND", null),
                        new AgreementSigned(ID.value(), AT, "g2", "MEDIATOR", "mediator:m1", "BY_HAND", null));
        drafted.when(new SealAgreement(ID, AT.plusSeconds(31 * 86_400), "g2", "d1", "keeper"), chair())
                .refusedAs("mediation/day-past", List.of("i1"));
    }

    @Test
    void it_binds_when_both_sides_a_mediator_and_whoever_owes_have_signed_and_the_seal_is_on() {
        Asked.Given drafted = MediationFixture.given(until(MediationStatus.DRAFTED));
        SealAgreement seal = new SealAgreement(ID, AT, "g1", "d1", "keeper");
        drafted.when(seal, chair()).refusedAs("mediation/signature-missing", List.of("a1", "r1", "MEDIATOR"));
        Asked.Given signed = drafted.then(sign(SignerKind.PARTY, "a1", SignatureWay.BY_HAND, null), mediator())
                .then(sign(SignerKind.PARTY, "r1", SignatureWay.STAMP, null), mediator());
        signed.when(seal, chair()).refusedAs("mediation/signature-missing", List.of("MEDIATOR"));
        signed = signed.then(sign(SignerKind.MEDIATOR, "mediator:m1", SignatureWay.BY_HAND, null), mediator());
        signed.when(new SealAgreement(ID, AT, "g1", "d2", "keeper"), chair())
                .refusedAs("mediation/text-changed", "d2", "d1");
        signed.when(seal, chair()).recorded();
        signed.then(new WithdrawDraft(ID, AT, "g1", sealed("reason")), mediator())
                .then(new DraftAgreement(ID, AT, Examples.wages("g2")), mediator())
                .when(new SealAgreement(ID, AT, "g2", "d1", "keeper"), chair())
                .refusedUnder("mediation/signature-missing");
    }

    @Test
    void a_signature_is_of_somebody_known_given_once_on_the_text_that_was_drafted() {
        Asked.Given drafted = MediationFixture.given(until(MediationStatus.DRAFTED));
        drafted.when(sign(SignerKind.PARTY, "none", SignatureWay.BY_HAND, null), mediator())
                .refusedAs("mediation/entry-unknown", "signer", "none");
        drafted.when(sign(SignerKind.MEDIATOR, "mediator:m2", SignatureWay.BY_HAND, null), mediator())
                .refusedAs("mediation/entry-unknown", "signer", "mediator:m2");
        drafted.when(sign(SignerKind.PARTY, "a1", SignatureWay.REMOTE, null), mediator())
                .refusedAs("mediation/identity-unchecked", List.of("a1"));
        drafted.and(Happened.signed(SignerKind.PARTY, "a1"))
                .when(sign(SignerKind.PARTY, "a1", SignatureWay.BY_HAND, null), mediator())
                .refusedAs("mediation/entry-exists", "signature", "a1");
        drafted.when(
                        new SignAgreement(
                                ID, AT, "g1", "d2", new Signature(SignerKind.PARTY, "a1", SignatureWay.BY_HAND, null)),
                        mediator())
                .refusedAs("mediation/text-changed", "d2", "d1");
        drafted.when(new WithdrawDraft(ID, AT, "none", sealed("reason")), mediator())
                .refusedAs("mediation/entry-unknown", "agreement", "none");
    }

    @Test
    void by_word_of_mouth_both_agree_and_nobody_confirms_it() {
        SETTLED.when(new RecordOralAgreement(ID, AT, Examples.wages("g2"), List.of(PartySide.APPLICANT)), mediator())
                .refusedAs("mediation/agreement-needs-both", List.of(PartySide.APPLICANT));
        SETTLED.then(
                        new RecordOralAgreement(
                                ID, AT, Examples.wages("g2"), List.of(PartySide.APPLICANT, PartySide.RESPONDENT)),
                        mediator())
                .when(review(ReviewKind.JUDICIAL, PartySide.APPLICANT, PartySide.RESPONDENT), clerk())
                .refusedAs("mediation/review-unfit", ReviewKind.JUDICIAL, MediationTrack.LABOUR, AgreementForm.ORAL);
    }

    @ParameterizedTest
    @CsvSource({
        "ARBITRAL, LABOUR, true",
        "JUDICIAL, LABOUR, true",
        "ARBITRAL, SERVICE, false",
        "JUDICIAL, FREIGHT, true"
    })
    void arbitrators_look_at_labour_disputes_alone(ReviewKind kind, MediationTrack track, boolean done) {
        MediationFixture.given(until(MediationStatus.EFFECTIVE))
                .and(new RelationFound(ID.value(), AT, track.name(), sealed("grounds"), "court"))
                .when(review(kind, PartySide.APPLICANT, PartySide.RESPONDENT), clerk())
                .doneIf(done, "mediation/review-unfit");
    }

    @Test
    void both_sides_apply_together_and_once() {
        Asked.Given effective = MediationFixture.given(until(MediationStatus.EFFECTIVE));
        effective
                .when(review(ReviewKind.ARBITRAL, PartySide.APPLICANT), clerk())
                .refusedAs("mediation/apply-together", List.of(PartySide.APPLICANT));
        Asked.Given asked =
                effective.then(review(ReviewKind.ARBITRAL, PartySide.APPLICANT, PartySide.RESPONDENT), clerk());
        asked.when(review(ReviewKind.ARBITRAL, PartySide.APPLICANT, PartySide.RESPONDENT), clerk())
                .refusedAs("mediation/entry-exists", "review", "ARBITRAL");
        RecordReview confirmed =
                new RecordReview(ID, AT, ReviewKind.ARBITRAL, ReviewResult.CONFIRMED, "1", sealed("words"));
        effective.when(confirmed, clerk()).refusedAs("mediation/entry-unknown", "review", "ARBITRAL");
        asked.then(confirmed, clerk())
                .when(review(ReviewKind.JUDICIAL, PartySide.APPLICANT, PartySide.RESPONDENT), clerk())
                .refusedAs("mediation/entry-exists", "review", "JUDICIAL");
    }

    @Test
    void a_proposal_is_made_once_and_answered_when_it_was_made() {
        Asked.Given made = SETTLED.then(
                new MakeProposal(ID, AT, "q1", ProposedBy.MEDIATOR, Money.yuan(900), sealed("words")), mediator());
        made.when(new MakeProposal(ID, AT, "q1", ProposedBy.MEDIATOR, null, sealed("words")), mediator())
                .refusedAs("mediation/entry-exists", "proposal", "q1");
        made.when(new AnswerProposal(ID, AT, "q2", PartySide.APPLICANT, ProposalAnswer.REJECTED, null), mediator())
                .refusedAs("mediation/entry-unknown", "proposal", "q2");
    }

    private static Asked draft(Asked.Given given, PlannedPayment... payments) {
        return given.when(
                new DraftAgreement(ID, AT, MediationFixture.draft("g2", List.of(payments), List.of())), mediator());
    }

    private static SignAgreement sign(
            SignerKind kind, String signer, SignatureWay way, @Nullable IdentityCheck checked) {
        return new SignAgreement(ID, AT, "g1", "d1", new Signature(kind, signer, way, checked));
    }

    private static ApplyForReview review(ReviewKind kind, PartySide... together) {
        return new ApplyForReview(ID, AT, kind, List.of(together), "某机构", null);
    }
}
