package niangjia.proof;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.shared.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The least an aggregate can be, with events about as large as those of a complaint. */
final class BareOrder {
    record Begin(@TargetAggregateIdentifier String order, String words) {}

    record Go(@TargetAggregateIdentifier String order, String words) {}

    sealed interface BareEvent {
        @Recorded(name = "bench.Begun")
        record Begun(String order, String words) implements BareEvent {}

        @Recorded(name = "bench.Gone")
        record Gone(String order, String words) implements BareEvent {}
    }

    @AggregateIdentifier
    private String order;

    private int steps;

    BareOrder() {}

    @CommandHandler
    BareOrder(Begin command) {
        apply(new BareEvent.Begun(command.order(), command.words()));
    }

    @CommandHandler
    int decide(Go command) {
        apply(new BareEvent.Gone(command.order(), command.words()));
        return steps;
    }

    @EventSourcingHandler
    void evolve(BareEvent.Begun event) {
        order = event.order();
    }

    @EventSourcingHandler
    void evolve(BareEvent.Gone event) {
        steps++;
    }
}
