package niangjia.knowledge;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** Who keeps guidance and for whom it holds. Reading is open to everybody at the desk. */
public final class KnowledgeActs {
    /** The roles that keep guidance: nobody's daily work, so that what is said to workers stays one. */
    public static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.SYSTEM);

    private KnowledgeActs() {}

    /** An administrator keeps what holds in their unit and below it; the desk itself keeps everything. */
    public static boolean allows(Actor actor, UnitRef unit) {
        return actor.holdsAnyOf(KEEPERS) && (actor.roles().contains(Role.SYSTEM) || unit.isWithin(actor.unit()));
    }

    /** Said in the unit it was written for and in those below. */
    public static boolean holdsFor(UnitRef unit, UnitRef reader) {
        return reader.isWithin(unit);
    }
}
