package niangjia.complaint.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Actor;
import org.axonframework.eventhandling.DomainEventMessage;

/** Whole courses of complaints, for tests of what is built over them. */
public final class ToldComplaints {
    public static final Actor HANDLER = Tale.HANDLER;
    public static final Actor DISPATCHER = Tale.DISPATCHER;

    private ToldComplaints() {}

    public static String id(int number) {
        return new Tale(number).id;
    }

    /** Every kind of event; every fourth one is answered at once. */
    public static List<DomainEventMessage<?>> whole(int number) {
        return (number % 4 == 0 ? EveryEvent.answered(number) : EveryEvent.tale(number)).events();
    }

    /** The beginning of a course. */
    public static List<DomainEventMessage<?>> begun(int number, int steps) {
        List<DomainEventMessage<?>> whole = EveryEvent.tale(number).events();
        return whole.subList(0, Math.min(steps, whole.size())).stream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** Logged, opened and given to a unit, each an hour after the one before. */
    public static List<DomainEventMessage<?>> dispatched(int number, Instant beginning, boolean secret) {
        return new Tale(number)
                .beginningAt(beginning)
                .logged()
                .opened(secret, "ORDINARY")
                .dispatched(Tale.COUNTY)
                .signed()
                .events();
    }
}
