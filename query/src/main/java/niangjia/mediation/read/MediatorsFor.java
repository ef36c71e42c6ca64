package niangjia.mediation.read;

import java.time.Instant;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/**
 * Who may mediate for this unit at that time? Answered with a {@link MediatorChoices} of all who are on a roster then: the
 * unit's own first, then those of the unions above, who may help out; only for a unit the viewer reaches.
 *
 * @param from of the session; its day counts
 * @param employers of the registry who are a side
 * @param matters the case itself, and what it came from
 */
public record MediatorsFor(
        Actor viewer, UnitRef unit, Instant from, Instant to, Set<String> employers, Set<String> matters) {
    public MediatorsFor {
        employers = Set.copyOf(employers);
        matters = Set.copyOf(matters);
    }
}
