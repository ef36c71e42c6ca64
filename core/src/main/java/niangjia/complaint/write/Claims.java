package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.DossierCommand.AmendItem;
import niangjia.complaint.DossierCommand.CheckDuty;
import niangjia.complaint.DossierCommand.ClaimItem;
import niangjia.complaint.DossierCommand.PromiseDuty;
import niangjia.complaint.DossierCommand.PromiseMoney;
import niangjia.complaint.DossierCommand.ReceiveMoney;
import niangjia.complaint.DossierCommand.RecordDefault;
import niangjia.complaint.DossierCommand.SettleItem;
import niangjia.complaint.DossierCommand.ValueItem;
import niangjia.complaint.DossierCommand.WaiveItem;
import niangjia.complaint.DossierEvent.DutyChecked;
import niangjia.complaint.DossierEvent.DutyPromised;
import niangjia.complaint.DossierEvent.ItemAmended;
import niangjia.complaint.DossierEvent.ItemClaimed;
import niangjia.complaint.DossierEvent.ItemSettled;
import niangjia.complaint.DossierEvent.ItemValued;
import niangjia.complaint.DossierEvent.ItemWaived;
import niangjia.complaint.DossierEvent.MoneyPromised;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.DossierEvent.PromiseDefaulted;
import niangjia.complaint.InstalmentFacts;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Claims as items, money promised apart from money received, and results that are not money. */
final class Claims {
    /** Statutory value by item, in fen; absent until valued. */
    private final Map<String, Optional<Long>> items = new HashMap<>();

    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> waived = new HashSet<>();
    private final Map<String, List<InstalmentFacts>> promises = new HashMap<>();
    private final Set<String> defaults = new HashSet<>();
    private final Set<String> receipts = new HashSet<>();
    private final Set<String> duties = new HashSet<>();
    private final Set<String> openDuties = new HashSet<>();

    @CommandHandler
    void decide(ClaimItem command) {
        Rule.verify(new TheEntryIsNew("item", command.itemId(), items.containsKey(command.itemId())));
        apply(new ItemClaimed(
                command.complaintId().value(),
                command.occurredAt(),
                command.itemId(),
                command.item(),
                fen(command.claimed())));
    }

    @CommandHandler
    void decide(AmendItem command) {
        Rule.verify(
                new TheEntryIsKnown("item", command.itemId(), items.containsKey(command.itemId())),
                new TheEntryIsOpen("item", command.itemId(), !waived.contains(command.itemId())));
        apply(new ItemAmended(
                command.complaintId().value(),
                command.occurredAt(),
                command.itemId(),
                command.item(),
                fen(command.claimed()),
                command.reason(),
                versions.getOrDefault(command.itemId(), 1) + 1));
    }

    @CommandHandler
    void decide(ValueItem command) {
        Rule.verify(new TheEntryIsKnown("item", command.itemId(), items.containsKey(command.itemId())));
        apply(new ItemValued(
                command.complaintId().value(),
                command.occurredAt(),
                command.itemId(),
                command.statutory().fen(),
                command.basis()));
    }

    @CommandHandler
    void decide(SettleItem command) {
        Rule.verify(
                new TheEntryIsKnown("item", command.itemId(), items.containsKey(command.itemId())),
                new TheEntryIsOpen("item", command.itemId(), !waived.contains(command.itemId())),
                new LessThanTheLawGivesOnlyWithRightsExplained(
                        command.settled().fen(),
                        items.getOrDefault(command.itemId(), Optional.empty()).orElse(null),
                        command.rightsExplained()));
        apply(new ItemSettled(
                command.complaintId().value(),
                command.occurredAt(),
                command.itemId(),
                command.settled().fen(),
                command.rightsExplained()));
    }

    @CommandHandler
    void decide(WaiveItem command) {
        Rule.verify(
                new TheEntryIsKnown("item", command.itemId(), items.containsKey(command.itemId())),
                new TheEntryIsOpen("item", command.itemId(), !waived.contains(command.itemId())),
                new AWaiverFollowsRightsExplained(command.rightsExplained()));
        apply(new ItemWaived(command.complaintId().value(), command.occurredAt(), command.itemId(), command.reason()));
    }

    @CommandHandler
    void decide(PromiseMoney command) {
        Rule.verify(
                new TheEntryIsNew("promise", command.promiseId(), promises.containsKey(command.promiseId())),
                new InstalmentsFollowInTime(command.instalments()));
        for (String item : command.itemIds()) {
            Rule.verify(new TheEntryIsKnown("item", item, items.containsKey(item)));
        }
        apply(new MoneyPromised(
                command.complaintId().value(),
                command.occurredAt(),
                command.promiseId(),
                command.payer(),
                command.instalments().stream().map(InstalmentFacts::of).toList(),
                command.itemIds()));
    }

    @CommandHandler
    void decide(ReceiveMoney command) {
        Rule.verify(
                new TheEntryIsNew("receipt", command.receiptId(), receipts.contains(command.receiptId())),
                new TheSumIsMoreThanNothing(command.sum().fen()),
                new TheEntryIsKnown(
                        "promise",
                        String.valueOf(command.promiseId()),
                        command.promiseId() == null || promises.containsKey(command.promiseId())));
        apply(new MoneyReceived(
                command.complaintId().value(),
                command.occurredAt(),
                command.receiptId(),
                command.promiseId(),
                command.sum().fen(),
                command.payer(),
                command.payee(),
                command.beforeIntake(),
                command.proof()));
    }

    @CommandHandler
    void decide(PromiseDuty command) {
        Rule.verify(new TheEntryIsNew("duty", command.dutyId(), duties.contains(command.dutyId())));
        apply(new DutyPromised(
                command.complaintId().value(),
                command.occurredAt(),
                command.dutyId(),
                command.kind().name(),
                command.text(),
                command.checkOn()));
    }

    @CommandHandler
    void decide(CheckDuty command) {
        Rule.verify(new TheEntryIsOpen("duty", command.dutyId(), openDuties.contains(command.dutyId())));
        apply(new DutyChecked(
                command.complaintId().value(),
                command.occurredAt(),
                command.dutyId(),
                command.done(),
                command.finding()));
    }

    @EventSourcingHandler
    void evolve(ItemClaimed event) {
        items.put(event.itemId(), Optional.empty());
    }

    @EventSourcingHandler
    void evolve(ItemAmended event) {
        versions.put(event.itemId(), event.version());
    }

    @EventSourcingHandler
    void evolve(ItemValued event) {
        items.put(event.itemId(), Optional.of(event.statutoryFen()));
    }

    @EventSourcingHandler
    void evolve(ItemWaived event) {
        waived.add(event.itemId());
    }

    @EventSourcingHandler
    void evolve(MoneyPromised event) {
        promises.put(event.promiseId(), event.instalments());
    }

    @EventSourcingHandler
    void evolve(MoneyReceived event) {
        receipts.add(event.receiptId());
    }

    @EventSourcingHandler
    void evolve(DutyPromised event) {
        duties.add(event.dutyId());
        openDuties.add(event.dutyId());
    }

    @EventSourcingHandler
    void evolve(DutyChecked event) {
        if (event.done()) {
            openDuties.remove(event.dutyId());
        }
    }

    /** Instalments are counted from 1, as on paper. */
    @CommandHandler
    void decide(RecordDefault command) {
        List<InstalmentFacts> instalments = promises.getOrDefault(command.promiseId(), List.of());
        boolean exists = command.instalment() >= 1 && command.instalment() <= instalments.size();
        String instalment = instalment(command.promiseId(), command.instalment());
        Rule.verify(new TheEntryIsKnown("instalment", instalment, exists));
        Rule.verify(
                new ADefaultFollowsTheDueDay(
                        DeskTime.dayOf(command.occurredAt()),
                        instalments.get(command.instalment() - 1).dueOn()),
                new TheEntryIsNew("default", instalment, defaults.contains(instalment)));
        apply(new PromiseDefaulted(
                command.complaintId().value(), command.occurredAt(), command.promiseId(), command.instalment()));
    }

    @EventSourcingHandler
    void evolve(PromiseDefaulted event) {
        defaults.add(instalment(event.promiseId(), event.instalment()));
    }

    private static String instalment(String promiseId, int number) {
        return promiseId + "/" + number;
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }
}
