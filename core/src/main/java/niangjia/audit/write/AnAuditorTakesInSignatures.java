package niangjia.audit.write;

import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.sentences.FittingRole;

record AnAuditorTakesInSignatures(Actor actor) implements FittingRole {
    @Override
    public Set<Role> expected() {
        return Set.of(Role.AUDITOR);
    }

    @Override
    public String code() {
        return "audit/auditor-needed";
    }
}
