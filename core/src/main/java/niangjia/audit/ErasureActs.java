package niangjia.audit;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** Whose turn an erasure is: one proposes, another of higher rank approves, and the desk itself carries it out. */
public final class ErasureActs {
    public static final Set<Role> PROPOSERS = Set.of(Role.ADMINISTRATOR);
    public static final Set<Role> APPROVERS = Set.of(Role.CHAIR);
    public static final Set<Role> DESK = Set.of(Role.SYSTEM);
    /** Who may look: those who act, and whoever looks over their shoulders. */
    public static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.CHAIR, Role.AUDITOR);

    /** Keys in one request: a person has some in each matter, and nobody has so many matters. */
    public static final int MOST_PERSONS = 100;

    private ErasureActs() {}

    /** In the unit that received the request, or one above it. */
    public static boolean reaches(Actor actor, UnitRef unit) {
        return actor.roles().contains(Role.SYSTEM) || unit.isWithin(actor.unit());
    }
}
