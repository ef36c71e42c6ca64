package niangjia.complaint;

import java.util.Collections;
import java.util.Set;
import niangjia.shared.Recorded;

/**
 * What an act is about, so that it can be told whether two people who did not see each other's act stand in each other's way.
 *
 * @param event what the act is recorded as
 * @param additive whether it only adds an entry beside others, whatever these say
 */
public record Touch(
        Class<? extends ComplaintCommand> command,
        Class<? extends ComplaintEvent> event,
        Set<Aspect> aspects,
        boolean additive) {
    public Touch {
        aspects = Set.copyOf(aspects);
    }

    /** Under which name the event is stored. */
    public String eventName() {
        return event.getAnnotation(Recorded.class).name();
    }

    /** Two acts clash if they are about the same and do not both only add to it. */
    public boolean clashesWith(Touch other) {
        return !(additive && other.additive) && !Collections.disjoint(aspects, other.aspects);
    }
}
