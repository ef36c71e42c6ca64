package niangjia.audit.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.audit.ErasureActs;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** Facts: roles and unit of the one who acts; roles wanted and the unit that received the request. */
record TheErasureIsTheirsToMove(Actor actor, Set<Role> wanted, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return !actor.holdsAnyOf(wanted) || !ErasureActs.reaches(actor, unit);
    }

    @Override
    public String code() {
        return "erasure/not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(words(actor.roles()) + " @ " + actor.unit().id(), words(wanted) + " @ " + unit.id());
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
