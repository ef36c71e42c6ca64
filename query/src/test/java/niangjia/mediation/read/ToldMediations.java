package niangjia.mediation.read;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Whole courses of mediations, for tests of what is built over them. */
public final class ToldMediations {
    private ToldMediations() {}

    public static List<DomainEventMessage<?>> whole(int number) {
        return (number % 3 == 0 ? EveryMediationEvent.failed(number) : EveryMediationEvent.longCourse(number)).events();
    }
}
