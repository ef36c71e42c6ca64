package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.Payment;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceCommand.CheckDuty;
import niangjia.mediation.PerformanceCommand.OpenEnforcement;
import niangjia.mediation.PerformanceCommand.RecordDefault;
import niangjia.mediation.PerformanceCommand.RecordEnforcement;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.EnforcementStepped;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What was promised, what came, what did not, and who helps to get it. */
final class Performance {
    private final CaseFile file;
    private final ClaimTable claims;
    private final Reviews reviews;
    private final Map<String, Promise> promises = new LinkedHashMap<>();
    private final Set<String> payments = new HashSet<>();
    private final Map<String, EnforcementKind> enforcements = new LinkedHashMap<>();
    private final Map<String, EnforcementStage> stages = new HashMap<>();
    private final List<String> covered = new ArrayList<>();
    private long promisedFen;
    private long paidFen;

    Performance(CaseFile file, ClaimTable claims, Reviews reviews) {
        this.file = file;
        this.claims = claims;
        this.reviews = reviews;
    }

    long promisedFen() {
        return promisedFen;
    }

    long paidFen() {
        return paidFen;
    }

    /** Proceedings outside that the agreement settles, too. */
    List<String> covered() {
        return covered;
    }

    boolean enforced() {
        return !enforcements.isEmpty();
    }

    @CommandHandler
    void decide(RecordPayment command) {
        Payment payment = command.payment();
        Promise promise = promise(payment.instalmentId(), true);
        file.verifyEverNamed(payment.payerId());
        Rule.verify(
                new TheEntryIsNew("payment", payment.paymentId(), payments.contains(payment.paymentId())),
                new TheSumIsMoreThanNothing(payment.sum().fen()),
                new NoMoreIsPaidThanIsOwed(payment.sum(), new Money(promise.outstandingFen())),
                new WhatWasDoneLiesBehind(payment.paidOn(), DeskTime.dayOf(command.occurredAt())),
                new ThePaymentIsProven(!payment.proof().isBlank()));
        Promise after = promise.less(payment.sum().fen());
        apply(new PaymentRecorded(
                command.caseId().value(),
                command.occurredAt(),
                PaymentFacts.of(payment, promise.payeeId()),
                after.outstandingFen(),
                allDone(after),
                anyDefault(after)));
    }

    @CommandHandler
    void decide(CheckDuty command) {
        Promise promise = promise(command.dutyId(), false);
        LocalDate today = DeskTime.dayOf(command.occurredAt());
        LocalDate again = command.checkAgainOn();
        Rule.verify(
                new SomethingIsOutstanding(command.dutyId(), !promise.done()),
                new PerformanceLiesAhead(
                        again != null && again.isBefore(today) ? List.of(command.dutyId()) : List.of()));
        Promise after = promise.checked(command.fulfilled(), again);
        apply(new DutyChecked(
                command.caseId().value(),
                command.occurredAt(),
                command.dutyId(),
                command.fulfilled(),
                command.finding(),
                again,
                allDone(after),
                anyDefault(after)));
    }

    @CommandHandler
    void decide(RecordDefault command) {
        Promise known = Known.entry("promise", command.entryId(), promises.get(command.entryId()));
        Rule.verify(
                new SomethingIsOutstanding(command.entryId(), !known.done()),
                new TheDayHasPassed(known.dueOn(), DeskTime.dayOf(command.occurredAt())));
        apply(new PerformanceDefaulted(
                command.caseId().value(),
                command.occurredAt(),
                command.entryId(),
                known.dueOn(),
                command.words(),
                known.outstandingFen()));
    }

    @CommandHandler
    void decide(OpenEnforcement command) {
        Rule.verify(
                new TheEntryIsNew(
                        "enforcement", command.enforcementId(), enforcements.containsKey(command.enforcementId())),
                new TheWayOfEnforcementFits(command.kind(), fits(command.kind())));
        apply(new EnforcementOpened(
                command.caseId().value(),
                command.occurredAt(),
                command.enforcementId(),
                command.kind().name(),
                command.body(),
                command.words()));
    }

    @CommandHandler
    void decide(RecordEnforcement command) {
        EnforcementKind kind =
                Known.entry("enforcement", command.enforcementId(), enforcements.get(command.enforcementId()));
        apply(new EnforcementStepped(
                command.caseId().value(),
                command.occurredAt(),
                command.enforcementId(),
                kind.name(),
                command.stage().name(),
                command.words()));
    }

    /**
     * Money that a court may order to be paid; what was confirmed, to be enforced; arbitration for labour disputes. On a
     * promise of nothing but money one may sue at once, on others after a payment order came to nothing.
     */
    private boolean fits(EnforcementKind kind) {
        return switch (kind) {
            case PAYMENT_ORDER -> file.track() == MediationTrack.LABOUR && claims.payable();
            case JUDICIAL_ENFORCEMENT -> reviews.confirmed();
            case ARBITRATION -> file.track() == MediationTrack.LABOUR && !reviews.confirmed();
            case LAWSUIT ->
                file.track() != MediationTrack.LABOUR
                        || promises.values().stream().allMatch(Promise::money)
                        || orderFailed();
        };
    }

    private boolean orderFailed() {
        return enforcements.entrySet().stream()
                .filter(each -> each.getValue() == EnforcementKind.PAYMENT_ORDER)
                .anyMatch(each -> stages.getOrDefault(each.getKey(), EnforcementStage.ASKED)
                        .failed());
    }

    private Promise promise(String id, boolean money) {
        Promise promise = promises.get(id);
        return Known.entry(
                money ? "instalment" : "duty", id, promise == null || promise.money() != money ? null : promise);
    }

    private boolean allDone(Promise after) {
        return promises.values().stream().allMatch(each -> each.id().equals(after.id()) ? after.done() : each.done());
    }

    private boolean anyDefault(Promise after) {
        return promises.values().stream()
                .map(each -> each.id().equals(after.id()) ? after : each)
                .anyMatch(each -> each.defaulted() && !each.done());
    }

    private void bound(List<PlannedPaymentFacts> due, List<PlannedDutyFacts> duties, List<String> covers) {
        due.forEach(each -> promises.put(each.instalmentId(), Promise.of(each)));
        duties.forEach(each -> promises.put(each.dutyId(), Promise.of(each)));
        covered.addAll(covers);
        promisedFen = due.stream().mapToLong(PlannedPaymentFacts::sumFen).sum();
    }

    @EventSourcingHandler
    void evolve(AgreementEffective event) {
        bound(event.payments(), event.duties(), event.covers());
    }

    @EventSourcingHandler
    void evolve(OralAgreementMade event) {
        bound(
                event.agreement().payments(),
                event.agreement().duties(),
                event.agreement().covers());
    }

    @EventSourcingHandler
    void evolve(PaymentRecorded event) {
        payments.add(event.payment().paymentId());
        paidFen += event.payment().sumFen();
        promises.computeIfPresent(
                event.payment().instalmentId(),
                (id, promise) -> promise.less(event.payment().sumFen()));
    }

    @EventSourcingHandler
    void evolve(DutyChecked event) {
        promises.computeIfPresent(
                event.dutyId(), (id, promise) -> promise.checked(event.fulfilled(), event.checkAgainOn()));
    }

    @EventSourcingHandler
    void evolve(PerformanceDefaulted event) {
        promises.computeIfPresent(event.entryId(), (id, promise) -> promise.inDefault());
    }

    @EventSourcingHandler
    void evolve(EnforcementOpened event) {
        enforcements.put(event.enforcementId(), EnforcementKind.valueOf(event.kind()));
    }

    @EventSourcingHandler
    void evolve(EnforcementStepped event) {
        stages.put(event.enforcementId(), EnforcementStage.valueOf(event.stage()));
    }
}
