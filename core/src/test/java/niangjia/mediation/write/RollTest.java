package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.draft;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;

import java.util.List;
import java.util.stream.IntStream;
import niangjia.Asked;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MemberSum;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.RollCommand.CorrectMember;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.RollCommand.GiveMandate;
import niangjia.mediation.RollCommand.LeaveRoll;
import niangjia.mediation.RollCommand.NameRepresentatives;
import niangjia.mediation.RollCommand.SetMemberSums;
import niangjia.mediation.RollCommand.WithdrawMandate;
import niangjia.mediation.RollMember;
import niangjia.mediation.SignerKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {
    @ParameterizedTest
    @CsvSource({"9, mediation/group-too-small", "10, done"})
    void a_group_of_ten_names_representatives(int members, String expected) {
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .and(Happened.roll(members).get(0))
                .when(name("w1", "w2", "w3"), clerk())
                .doneIf(expected.equals("done"), expected);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    void three_to_five_speak_for_a_group(int named, boolean done) {
        group(12)
                .when(
                        name(IntStream.rangeClosed(1, named)
                                .mapToObj(i -> "w" + i)
                                .toArray(String[]::new)),
                        clerk())
                .doneIf(done, "mediation/representative-count");
    }

    @Test
    void a_member_is_entered_once_under_their_own_key() {
        group(10).when(enter("w1", "person:w1"), clerk()).refusedAs("mediation/named-twice", List.of("w1"));
        group(10).when(enter("w11", "person:w1"), clerk()).refusedAs("mediation/member-key", List.of("w11"));
        group(10)
                .then(new LeaveRoll(ID, AT, "w9", sealed("reason")), clerk())
                .when(enter("w9", "person:w9"), clerk())
                .refusedAs("mediation/named-twice", List.of("w9"));
        group(10)
                .when(new CorrectMember(ID, AT, "none", Money.yuan(1), sealed("reason")), clerk())
                .refusedAs("mediation/entry-unknown", "member", "none");
    }

    @Test
    void a_mandate_goes_to_a_representative_says_how_far_and_is_proven() {
        group(10)
                .when(give("w4", "w5", "letter", MandatePower.SETTLE), clerk())
                .refusedAs("mediation/entry-unknown", "representative", "w5");
        group(10).when(give("w4", "w1", "letter"), clerk()).refusedAs("mediation/mandate-empty");
        group(10).when(give("w4", "w1", "", MandatePower.SETTLE), clerk()).refusedAs("mediation/mandate-empty");
        group(10)
                .when(new WithdrawMandate(ID, AT, "w4", sealed("reason")), clerk())
                .refusedAs("mediation/entry-unknown", "mandate", "w4");
    }

    @Test
    void an_agreement_binds_a_member_who_signed_or_whose_representative_may_settle_and_did_sign() {
        Asked.Given signed = MediationFixture.given(until(MediationStatus.DRAFTED))
                .and(Happened.roll(4))
                .and(
                        Happened.signed(SignerKind.PARTY, "a1"),
                        Happened.signed(SignerKind.PARTY, "r1"),
                        Happened.signed(SignerKind.MEDIATOR, "mediator:m1"),
                        Happened.signed(SignerKind.MEMBER, "w1"),
                        Happened.signed(SignerKind.MEMBER, "w2"),
                        Happened.mandate("w3", MandatePower.ATTEND));
        SealAgreement seal = new SealAgreement(ID, AT, "g1", "d1", "keeper");
        signed.when(seal, chair()).refusedAs("mediation/mandate-missing", MandatePower.SETTLE, List.of("w3", "w4"));
        Asked.Given mandated = signed.then(give("w3", "w1", "letter", MandatePower.SETTLE), clerk());
        mandated.when(seal, chair()).refusedAs("mediation/mandate-missing", MandatePower.SETTLE, List.of("w4"));
        mandated.then(give("w4", "w3", "letter", MandatePower.SETTLE), clerk())
                .when(seal, chair())
                .refusedAs("mediation/mandate-missing", MandatePower.SETTLE, List.of("w4"));
        mandated.and(Happened.signed(SignerKind.MEMBER, "w4"))
                .when(seal, chair())
                .recorded();
    }

    @Test
    void each_member_gets_the_sum_that_was_set_for_them() {
        Asked.Given group = MediationFixture.given(until(MediationStatus.MEDIATING))
                .and(Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 300, "c1"))
                .and(Happened.roll(10).get(0))
                .then(
                        new SetMemberSums(
                                ID,
                                AT,
                                List.of(new MemberSum("w1", Money.yuan(200)), new MemberSum("w2", Money.yuan(100)))),
                        mediator());
        group.when(
                        new DraftAgreement(
                                ID, AT, draft("g2", List.of(pay("i1", "w1", 100), pay("i2", "w2", 200)), List.of())),
                        mediator())
                .refusedUnder("mediation/member-differs");
        group.when(
                        new DraftAgreement(
                                ID, AT, draft("g2", List.of(pay("i1", "w1", 200), pay("i2", "w2", 100)), List.of())),
                        mediator())
                .recorded();
        group.when(new SetMemberSums(ID, AT, List.of(new MemberSum("none", Money.yuan(1)))), mediator())
                .refusedAs("mediation/entry-unknown", "member", "none");
    }

    private static PlannedPayment pay(String id, String member, long yuan) {
        return new PlannedPayment(id, "r1", member, Money.yuan(yuan), TODAY.plusDays(10));
    }

    private static Asked.Given group(int size) {
        return MediationFixture.given(until(MediationStatus.MEDIATING)).and(Happened.roll(size));
    }

    private static NameRepresentatives name(String... members) {
        return new NameRepresentatives(ID, AT, List.of(members));
    }

    private static EnterMembers enter(String id, String key) {
        return new EnterMembers(
                ID,
                AT,
                List.of(new RollMember(id, new PersonId("person:" + id), sealed(new PersonId(key), "name"), null)));
    }

    private static GiveMandate give(String member, String to, String proof, MandatePower... powers) {
        return new GiveMandate(ID, AT, member, to, List.of(powers), proof);
    }
}
