package niangjia.mediation.write;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.sentences.FittingRole;

record TheActorHoldsAFittingRole(Actor actor, Set<Role> expected) implements FittingRole {
    @Override
    public String code() {
        return "mediation/role-needed";
    }
}
