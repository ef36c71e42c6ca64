package niangjia.proof;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ComplaintId;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** As many cases as are wanted, put on record by its own engine: of four, three are calls answered at once. */
final class RetoldCases {
    private static final int TOGETHER = 20;
    private static final int WHOLE = 4;

    private final Ledger ledger;
    private final int first;
    private final RetoldCase whole;
    private final RetoldCase call;

    /** Plays one of each first. */
    RetoldCases(RunningDesk desk) {
        ledger = desk.part(Ledger.class);
        first = Math.toIntExact(ledger.head());
        whole = new RetoldCase(ledger, told(desk, "told-" + first, Course.STEPS));
        call = new RetoldCase(ledger, told(desk, "told-call-" + first, 1));
    }

    void add(int cases) {
        for (int from = 0; from < cases; from += TOGETHER) {
            int start = from;
            ledger.processorTransactions().executeInTransaction(() -> {
                List<DomainEventMessage<?>> events = new ArrayList<>();
                for (int i = start; i < Math.min(start + TOGETHER, cases); i++) {
                    events.addAll((i % WHOLE == 0 ? whole : call).of(first + i));
                }
                ledger.engine().appendEvents(events);
            });
        }
    }

    /** One that was answered at once, not on record yet. */
    DomainEventMessage<?> call(int number) {
        return call.of(first + number).get(0);
    }

    /** The one that the desk decided itself, step by step. */
    private static List<DomainEventMessage<?>> told(RunningDesk desk, String name, int steps) {
        Course course = new Course(desk.part(Ledger.class).seals());
        for (int step = 0; step < steps; step++) {
            desk.part(CommandGateway.class).sendAndWait(course.step(name, step));
        }
        // of the store itself: a ledger that follows a server may not have the last of them yet
        List<DomainEventMessage<?>> told = new ArrayList<>();
        desk.part(EventStore.class).readEvents(ComplaintId.of(name).value()).forEachRemaining(told::add);
        return told;
    }

    @Override
    public String toString() {
        return whole.events() + " of a whole case, " + call.events() + " of a call";
    }
}
