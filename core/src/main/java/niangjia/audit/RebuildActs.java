package niangjia.audit;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;

/** Who rebuilds read models, and who looks at it. */
public final class RebuildActs {
    public static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.SYSTEM);
    public static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.SYSTEM);

    private RebuildActs() {}

    /** A read model holds the cases of the whole federation, so only who administers that. */
    public static boolean rebuilds(Actor actor) {
        return actor.holdsAnyOf(KEEPERS) && atTheTop(actor);
    }

    public static boolean looks(Actor actor) {
        return actor.holdsAnyOf(READERS) && atTheTop(actor);
    }

    private static boolean atTheTop(Actor actor) {
        return actor.roles().contains(Role.SYSTEM) || actor.unit().lineage().size() == 1;
    }
}
