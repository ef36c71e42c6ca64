package niangjia.audit.write;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.sentences.FittingRole;

record ReviewActsHaveAFittingRole(Actor actor, Set<Role> expected) implements FittingRole {
    @Override
    public String code() {
        return "audit/review-role";
    }
}
