package niangjia.supervision.read;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Whole courses of supervision cases, for tests of what is built over them. */
public final class ToldSupervisions {
    private ToldSupervisions() {}

    public static List<DomainEventMessage<?>> whole(int number) {
        return (number % 3 == 0 ? EveryCaseEvent.authority(number) : EveryCaseEvent.longCourse(number)).events();
    }
}
