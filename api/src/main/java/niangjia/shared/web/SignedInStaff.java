package niangjia.shared.web;

import java.util.List;
import niangjia.shared.Actor;

/** Who is signed in, with the roles and the unit of today. */
@FunctionalInterface
public interface SignedInStaff {
    /** The password is right, and the directory that is made again from the record has not come to the person yet. */
    String NOT_YET = "sign-in/directory-behind";

    /** @throws niangjia.shared.RuleViolated {@code record/no-actor} if nobody is, or {@link #NOT_YET} */
    Actor current();

    /**
     * All capacities in which the person could act today; {@link #current()} is one of them.
     *
     * @throws niangjia.shared.RuleViolated {@code record/no-actor} if nobody is signed in, or {@link #NOT_YET}
     */
    default List<Capacity> capacities() {
        return List.of(new Capacity(current(), null));
    }
}
