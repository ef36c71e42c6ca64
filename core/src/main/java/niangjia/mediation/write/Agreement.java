package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.SealAgreement;
import niangjia.mediation.AgreementCommand.SignAgreement;
import niangjia.mediation.AgreementCommand.WithdrawDraft;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementEvent.DraftWithdrawn;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.IdentityCheck;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MandatePower;
import niangjia.mediation.PartySide;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPayment;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.Signature;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.shared.Bookings;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The agreement: drafted from what became of the claims, signed by all, sealed. */
final class Agreement {
    private final CaseFile file;
    private final Bench bench;
    private final Diary diary;
    private final ClaimTable claims;
    private final Roll roll;
    private final Set<String> drafts = new HashSet<>();
    private final Map<SignerKind, Set<String>> signed = new EnumMap<>(SignerKind.class);
    private @Nullable AgreementFacts current;

    Agreement(CaseFile file, Bench bench, Diary diary, ClaimTable claims, Roll roll) {
        this.file = file;
        this.bench = bench;
        this.diary = diary;
        this.claims = claims;
        this.roll = roll;
    }

    AgreementForm form() {
        return current == null ? AgreementForm.WRITTEN : AgreementForm.valueOf(current.form());
    }

    @CommandHandler
    void decide(DraftAgreement command) {
        verify(command.draft(), DeskTime.dayOf(command.occurredAt()));
        apply(new AgreementDrafted(
                command.caseId().value(),
                command.occurredAt(),
                AgreementFacts.of(AgreementForm.WRITTEN, command.draft())));
    }

    @CommandHandler
    void decide(RecordOralAgreement command, Bookings bookings) {
        verify(command.draft(), DeskTime.dayOf(command.occurredAt()));
        Set<PartySide> agreeing = EnumSet.noneOf(PartySide.class);
        agreeing.addAll(command.agreeing());
        Rule.verify(new BothSidesAgree(agreeing));
        diary.freeAhead(command.caseId().value(), bookings);
        apply(new OralAgreementMade(
                command.caseId().value(),
                command.occurredAt(),
                AgreementFacts.of(AgreementForm.ORAL, command.draft())));
    }

    @CommandHandler
    void decide(WithdrawDraft command) {
        verifyCurrent(command.agreementId());
        apply(new DraftWithdrawn(
                command.caseId().value(), command.occurredAt(), command.agreementId(), command.reason()));
    }

    @CommandHandler
    void decide(SignAgreement command) {
        Signature signature = command.signature();
        String signer = signature.signerId();
        AgreementFacts agreement = verifyCurrent(command.agreementId());
        boolean known =
                switch (signature.kind()) {
                    case PARTY -> file.parties().contains(signer);
                    case MEDIATOR -> bench.appointed().contains(signer);
                    case MEMBER -> roll.members().contains(signer);
                };
        Rule.verify(
                new WhatIsSignedIsWhatWasDrafted(command.digest(), agreement.digest()),
                new TheEntryIsKnown("signer", signer, known),
                new TheEntryIsNew(
                        "signature", signer, signedBy(signature.kind()).contains(signer)),
                new WhoIsNotInTheRoomIsIdentified(
                        signature.way() == SignatureWay.REMOTE && signature.checked() == null
                                ? List.of(signer)
                                : List.of()));
        IdentityCheck checked = signature.checked();
        apply(new AgreementSigned(
                command.caseId().value(),
                command.occurredAt(),
                command.agreementId(),
                signature.kind().name(),
                signer,
                signature.way().name(),
                checked == null ? null : checked.name()));
    }

    @CommandHandler
    void decide(SealAgreement command, Bookings bookings) {
        AgreementFacts agreement = verifyCurrent(command.agreementId());
        Rule.verify(
                new WhatIsSignedIsWhatWasDrafted(command.digest(), agreement.digest()),
                new EverybodyHasSigned(missing(agreement)),
                new TheMandateReachesSoFar(
                        MandatePower.SETTLE, roll.without(MandatePower.SETTLE, signedBy(SignerKind.MEMBER))),
                new PerformanceLiesAhead(
                        past(agreement.payments(), agreement.duties(), DeskTime.dayOf(command.occurredAt()))));
        diary.freeAhead(command.caseId().value(), bookings);
        apply(new AgreementEffective(
                command.caseId().value(),
                command.occurredAt(),
                command.agreementId(),
                command.digest(),
                command.keeper(),
                agreement.payments(),
                agreement.duties(),
                agreement.covers()));
    }

    /** What the law asks of the content, and what follows from the claims. */
    private void verify(AgreementDraft draft, LocalDate today) {
        AgreementFacts facts = AgreementFacts.of(AgreementForm.WRITTEN, draft);
        Rule.verify(
                new TheEntryIsNew("agreement", draft.agreementId(), drafts.contains(draft.agreementId())),
                new EveryClaimHasAResult(claims.open()),
                new TheContentIsLookedAt(Arrays.stream(LawfulPoint.values())
                        .filter(each -> !draft.checked().contains(each))
                        .toList()),
                new NobodyIsNamedTwice(twice(draft)));
        draft.covers()
                .forEach(id -> Rule.verify(
                        new TheEntryIsKnown("proceedings", id, file.link(id).isPresent())));
        draft.duties().forEach(each -> file.verifyParty(each.partyId()));
        draft.payments().forEach(this::verifyPayment);
        Rule.verify(
                new TheSumsAddUp(
                        new Money(facts.payments().stream()
                                .mapToLong(PlannedPaymentFacts::sumFen)
                                .sum()),
                        new Money(claims.settledFen())),
                new PerformanceLiesAhead(past(facts.payments(), facts.duties(), today)));
        claims.byPayer()
                .forEach((payer, sum) -> Rule.verify(new EachPayerPaysWhatTheySettled(
                        payer, new Money(sumOf(facts, PlannedPaymentFacts::payerId, payer)), new Money(sum))));
        for (String member : roll.members()) {
            Rule.verify(new EachMemberGetsTheirSum(
                    member,
                    new Money(sumOf(facts, PlannedPaymentFacts::payeeId, member)),
                    new Money(roll.sums().getOrDefault(member, 0L))));
        }
    }

    private void verifyPayment(PlannedPayment each) {
        file.verifyParty(each.payerId());
        boolean payee =
                file.parties().contains(each.payeeId()) || roll.members().contains(each.payeeId());
        Rule.verify(
                new TheEntryIsKnown("payee", each.payeeId(), payee),
                new TheSumIsMoreThanNothing(each.sum().fen()));
    }

    private static long sumOf(AgreementFacts facts, Function<PlannedPaymentFacts, String> whose, String id) {
        return facts.payments().stream()
                .filter(each -> whose.apply(each).equals(id))
                .mapToLong(PlannedPaymentFacts::sumFen)
                .sum();
    }

    private static List<String> twice(AgreementDraft draft) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        draft.payments().stream().map(PlannedPayment::instalmentId),
                        draft.duties().stream().map(PlannedDuty::dutyId))
                .filter(id -> !seen.add(id))
                .toList();
    }

    private static List<String> past(
            List<PlannedPaymentFacts> payments, List<PlannedDutyFacts> duties, LocalDate today) {
        return Stream.concat(
                        payments.stream()
                                .filter(each -> each.dueOn().isBefore(today))
                                .map(PlannedPaymentFacts::instalmentId),
                        duties.stream()
                                .filter(each -> each.checkOn().isBefore(today))
                                .map(PlannedDutyFacts::dutyId))
                .toList();
    }

    /** Both sides, whoever is bound to pay or to do something, and a mediator. */
    private List<String> missing(AgreementFacts agreement) {
        Set<String> needed = new LinkedHashSet<>(file.partiesOn(PartySide.APPLICANT));
        needed.addAll(file.partiesOn(PartySide.RESPONDENT));
        agreement.payments().forEach(each -> needed.add(each.payerId()));
        agreement.duties().forEach(each -> needed.add(each.partyId()));
        needed.removeAll(signedBy(SignerKind.PARTY));
        List<String> missing = new ArrayList<>(needed);
        if (signedBy(SignerKind.MEDIATOR).isEmpty()) {
            missing.add(SignerKind.MEDIATOR.name());
        }
        return missing;
    }

    private Set<String> signedBy(SignerKind kind) {
        return signed.getOrDefault(kind, Set.of());
    }

    private AgreementFacts verifyCurrent(String agreementId) {
        AgreementFacts agreement = current;
        return Known.entry(
                "agreement",
                agreementId,
                agreement == null || !agreement.agreementId().equals(agreementId) ? null : agreement);
    }

    @EventSourcingHandler
    void evolve(AgreementDrafted event) {
        drafted(event.agreement());
    }

    @EventSourcingHandler
    void evolve(OralAgreementMade event) {
        drafted(event.agreement());
    }

    @EventSourcingHandler
    void evolve(DraftWithdrawn event) {
        current = null;
        signed.clear();
    }

    @EventSourcingHandler
    void evolve(AgreementSigned event) {
        signed.computeIfAbsent(SignerKind.valueOf(event.kind()), any -> new HashSet<>())
                .add(event.signerId());
    }

    private void drafted(AgreementFacts agreement) {
        current = agreement;
        drafts.add(agreement.agreementId());
        signed.clear();
    }
}
