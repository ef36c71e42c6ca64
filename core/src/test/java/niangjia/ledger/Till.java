package niangjia.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import niangjia.shared.Numbers;
import niangjia.shared.RuleViolated;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

class Till {
    record Open(@TargetAggregateIdentifier String till) {}

    record Ring(@TargetAggregateIdentifier String till, int cents) {}

    record RingNumbered(@TargetAggregateIdentifier String till, String series) {}

    record Refuse(@TargetAggregateIdentifier String till) {}

    record Odd(@TargetAggregateIdentifier String till) {}

    @AggregateIdentifier
    private String till;

    private int sum;

    Till() {}

    @CommandHandler
    Till(Open command) {
        apply(new TillEvent.TillOpened(command.till(), null));
    }

    @CommandHandler
    int decide(Ring command) {
        apply(new TillEvent.Rung(till, command.cents(), null));
        return sum;
    }

    @CommandHandler
    long decide(RingNumbered command, Numbers numbers) {
        int number = numbers.next(command.series());
        apply(new TillEvent.Rung(till, 1, number));
        return number;
    }

    @CommandHandler
    void decide(Refuse command, Numbers numbers) {
        numbers.next("refused");
        apply(new TillEvent.Rung(till, 1, null));
        throw new RuleViolated("till/refused", List.of(command.till()));
    }

    @CommandHandler
    Object decide(Odd command) {
        apply(new TillEvent.Rung(till, 1, null));
        return List.of(command.till());
    }

    @EventSourcingHandler
    void evolve(TillEvent.TillOpened event) {
        till = event.till();
    }

    @EventSourcingHandler
    void evolve(TillEvent.Rung event) {
        sum += event.cents();
    }
}
