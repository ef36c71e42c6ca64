package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ClaimCommand.AmendClaim;
import niangjia.mediation.ClaimCommand.AssessClaim;
import niangjia.mediation.ClaimCommand.ExplainRights;
import niangjia.mediation.ClaimCommand.NoteLimitationFact;
import niangjia.mediation.ClaimCommand.NotePaidBefore;
import niangjia.mediation.ClaimCommand.RecordEmploymentEnd;
import niangjia.mediation.ClaimCommand.SettleClaims;
import niangjia.mediation.ClaimCommand.StateClaim;
import niangjia.mediation.ClaimCommand.WaiveClaims;
import niangjia.mediation.ClaimCommand.WithdrawClaim;
import niangjia.mediation.ClaimEvent.ClaimAmended;
import niangjia.mediation.ClaimEvent.ClaimAssessed;
import niangjia.mediation.ClaimEvent.ClaimPaidBefore;
import niangjia.mediation.ClaimEvent.ClaimStated;
import niangjia.mediation.ClaimEvent.ClaimWithdrawn;
import niangjia.mediation.ClaimEvent.ClaimsSettled;
import niangjia.mediation.ClaimEvent.ClaimsWaived;
import niangjia.mediation.ClaimEvent.EmploymentEndRecorded;
import niangjia.mediation.ClaimEvent.LimitationFactNoted;
import niangjia.mediation.ClaimEvent.RightsExplained;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.ClaimResult;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What is claimed, what the law would give, and what became of each item. */
final class ClaimTable {
    private final CaseFile file;
    private final Roll roll;
    private final Map<String, ClaimLine> lines = new LinkedHashMap<>();
    private final Settlements settlements = new Settlements();

    ClaimTable(CaseFile file, Roll roll) {
        this.file = file;
        this.roll = roll;
    }

    Collection<ClaimLine> lines() {
        return lines.values();
    }

    Optional<ClaimLine> find(String claimId) {
        return Optional.ofNullable(lines.get(claimId));
    }

    List<String> open() {
        return lines.values().stream()
                .filter(each -> each.result() == ClaimResult.OPEN)
                .map(ClaimLine::claimId)
                .toList();
    }

    long settledFen() {
        return settlements.fen();
    }

    /** Who is to pay how much, as it was settled. */
    Map<String, Long> byPayer() {
        return settlements.byPayer();
    }

    /** Whether money was settled, and for nothing but what a court may order to be paid. */
    boolean payable() {
        Set<String> settled = settlements.claimIds();
        return !settled.isEmpty()
                && settled.stream().allMatch(id -> find(id).orElseThrow().kind().payable());
    }

    @CommandHandler
    void decide(StateClaim command) {
        String id = command.claim().claimId();
        Rule.verify(new TheEntryIsNew("claim", id, lines.containsKey(id)));
        apply(new ClaimStated(command.caseId().value(), command.occurredAt(), ClaimFacts.of(command.claim())));
    }

    @CommandHandler
    void decide(AmendClaim command) {
        ClaimLine line = open(command.claim().claimId());
        apply(new ClaimAmended(
                command.caseId().value(), command.occurredAt(), ClaimFacts.of(command.claim()), line.version() + 1));
    }

    @CommandHandler
    void decide(AssessClaim command) {
        verifyKnown(List.of(command.claimId()));
        apply(new ClaimAssessed(
                command.caseId().value(),
                command.occurredAt(),
                command.claimId(),
                command.statutory().fen(),
                command.articles(),
                command.arithmetic()));
    }

    @CommandHandler
    void decide(ExplainRights command) {
        verifyKnown(command.claimIds());
        roll.verifyPartyOrMember(file, command.toWhom());
        apply(new RightsExplained(
                command.caseId().value(), command.occurredAt(), command.claimIds(), command.toWhom(), command.words()));
    }

    @CommandHandler
    void decide(SettleClaims command) {
        verifyKnown(command.claimIds());
        file.verifyParty(command.payerId());
        long statutory = statutory(command.claimIds());
        Rule.verify(
                new TheEntryIsNew("settlement", command.settlementId(), settlements.knows(command.settlementId())),
                new TheSumIsMoreThanNothing(command.sum().fen()),
                new WhatIsOwedToOthersIsNotWaived(
                        command.sum().fen() < statutory ? unwaivable(command.claimIds()) : List.of()),
                new RightsAreExplainedFirst(
                        command.sum().fen() < statutory ? unexplained(command.claimIds()) : List.of()));
        apply(new ClaimsSettled(
                command.caseId().value(),
                command.occurredAt(),
                command.settlementId(),
                command.claimIds(),
                command.sum().fen(),
                command.payerId(),
                statutory));
    }

    @CommandHandler
    void decide(WaiveClaims command) {
        verifyKnown(command.claimIds());
        Rule.verify(
                new WhatIsOwedToOthersIsNotWaived(unwaivable(command.claimIds())),
                new RightsAreExplainedFirst(unexplained(command.claimIds())));
        apply(new ClaimsWaived(
                command.caseId().value(),
                command.occurredAt(),
                command.claimIds(),
                command.reason(),
                statutory(command.claimIds())));
    }

    @CommandHandler
    void decide(NotePaidBefore command) {
        open(command.claimId());
        file.verifyParty(command.payerId());
        Rule.verify(
                new TheSumIsMoreThanNothing(command.sum().fen()),
                new WhatWasDoneLiesBehind(command.paidOn(), DeskTime.dayOf(command.occurredAt())),
                new ThePaymentIsProven(!command.proof().isBlank()));
        apply(new ClaimPaidBefore(
                command.caseId().value(),
                command.occurredAt(),
                command.claimId(),
                command.payerId(),
                command.sum().fen(),
                command.paidOn(),
                command.proof()));
    }

    @CommandHandler
    void decide(WithdrawClaim command) {
        open(command.claimId());
        apply(new ClaimWithdrawn(command.caseId().value(), command.occurredAt(), command.claimId(), command.reason()));
    }

    @CommandHandler
    void decide(RecordEmploymentEnd command) {
        apply(new EmploymentEndRecorded(command.caseId().value(), command.occurredAt(), command.endedOn()));
    }

    @CommandHandler
    void decide(NoteLimitationFact command) {
        verifyKnown(List.of(command.claimId()));
        apply(new LimitationFactNoted(
                command.caseId().value(),
                command.occurredAt(),
                command.claimId(),
                command.fact().name(),
                command.on(),
                command.words()));
    }

    private void verifyKnown(List<String> claimIds) {
        Set<String> seen = new HashSet<>();
        Rule.verify(
                new ClaimsAreNamed(claimIds.size()),
                new NobodyIsNamedTwice(
                        claimIds.stream().filter(id -> !seen.add(id)).toList()));
        for (String id : claimIds) {
            Rule.verify(new TheEntryIsKnown("claim", id, lines.containsKey(id)));
        }
    }

    private ClaimLine open(String claimId) {
        ClaimLine line = lines.get(claimId);
        return Known.entry("claim", claimId, line == null || line.result() != ClaimResult.OPEN ? null : line);
    }

    /** What the law would give for all of them, as far as it was assessed. */
    private long statutory(List<String> claimIds) {
        return claimIds.stream()
                .mapToLong(id -> find(id).orElseThrow().statutoryFen())
                .sum();
    }

    private List<String> unexplained(List<String> claimIds) {
        return claimIds.stream()
                .filter(id -> !find(id).orElseThrow().explained())
                .toList();
    }

    private List<String> unwaivable(List<String> claimIds) {
        return claimIds.stream()
                .filter(id -> !find(id).orElseThrow().kind().waivable())
                .toList();
    }

    /** What was in a sum beside them is open again. */
    private void leaveSettlements(Collection<String> claimIds) {
        settlements.leave(claimIds).forEach(id -> now(id, ClaimResult.OPEN));
    }

    private void now(String claimId, ClaimResult result) {
        lines.computeIfPresent(claimId, (id, line) -> line.now(result));
    }

    /** Whoever takes the place of another takes over what they settled. */
    @EventSourcingHandler
    void evolve(PartySubstituted event) {
        settlements.takenOver(event.partyId(), event.successor().party().partyId());
    }

    @EventSourcingHandler
    void evolve(ClaimStated event) {
        lines.put(event.claim().claimId(), ClaimLine.stated(event.claim(), 1));
    }

    /** Another claim than the one that was assessed and explained. */
    @EventSourcingHandler
    void evolve(ClaimAmended event) {
        lines.put(event.claim().claimId(), ClaimLine.stated(event.claim(), event.version()));
    }

    @EventSourcingHandler
    void evolve(ClaimAssessed event) {
        lines.computeIfPresent(event.claimId(), (id, line) -> line.assessed(event.statutoryFen()));
    }

    @EventSourcingHandler
    void evolve(RightsExplained event) {
        event.claimIds().forEach(each -> lines.computeIfPresent(each, (id, line) -> line.withRightsExplained()));
    }

    @EventSourcingHandler
    void evolve(ClaimsSettled event) {
        leaveSettlements(event.claimIds());
        settlements.agreed(event.settlementId(), event.claimIds(), event.payerId(), event.sumFen());
        event.claimIds().forEach(id -> now(id, ClaimResult.SETTLED));
    }

    @EventSourcingHandler
    void evolve(ClaimsWaived event) {
        leaveSettlements(event.claimIds());
        event.claimIds().forEach(id -> now(id, ClaimResult.WAIVED));
    }

    @EventSourcingHandler
    void evolve(ClaimPaidBefore event) {
        now(event.claimId(), ClaimResult.PAID_BEFORE);
    }

    @EventSourcingHandler
    void evolve(ClaimWithdrawn event) {
        now(event.claimId(), ClaimResult.WITHDRAWN);
    }
}
