package niangjia.shared.web;

import java.util.List;
import niangjia.shared.Actor;

/** Who is signed in, with the roles and the unit of today. */
@FunctionalInterface
public interface SignedInStaff {
    /** @throws niangjia.shared.RuleViolated {@code record/no-actor} if nobody is */
    Actor current();

    /**
     * All capacities in which the person could act today; {@link #current()} is one of them.
     *
     * @throws niangjia.shared.RuleViolated {@code record/no-actor} if nobody is signed in
     */
    default List<Capacity> capacities() {
        return List.of(new Capacity(current(), null));
    }
}
