package niangjia.mediation.read;

import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Role;

/** Who reads what is not for everybody who sees the roster. */
final class RosterReach {
    static final Set<Role> KEEPERS = EnumSet.of(Role.CHAIR);

    private RosterReach() {}
}
