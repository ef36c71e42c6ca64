package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;

record TheActorHoldsAFittingRole(Actor actor, Set<Role> expected) implements Rule {
    @Override
    public boolean violated() {
        return !actor.holdsAnyOf(expected);
    }

    @Override
    public String code() {
        return "mediation/role-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                actor.roles().stream().sorted().toList(),
                expected.stream().sorted().toList());
    }
}
