package niangjia.rules;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** Who changes the rules in force. Reading them is open to everybody at the desk: they bind everybody. */
public final class RulesActs {
    public static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.SYSTEM);

    private RulesActs() {}

    /** An administrator sets local days and activates packs in their unit and below it. */
    public static boolean allows(Actor actor, UnitRef unit) {
        return actor.holdsAnyOf(KEEPERS) && (actor.roles().contains(Role.SYSTEM) || unit.isWithin(actor.unit()));
    }

    /** Notices and packs are the same for all; they are loaded at the top. */
    public static boolean allowsForAll(Actor actor) {
        return actor.holdsAnyOf(KEEPERS)
                && (actor.roles().contains(Role.SYSTEM)
                        || actor.unit().lineage().size() == 1);
    }
}
