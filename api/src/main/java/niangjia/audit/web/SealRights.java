package niangjia.audit.web;

import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;

/** Auditors see how the record is sealed and take it out; administrators, who answer for the machine, see it. */
record SealRights(Actor actor) {
    static final Set<Role> SEE = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Set<Role> TAKE = Set.of(Role.AUDITOR);

    /** @throws RuleViolated {@code sign-in/denied} */
    static SealRights seeing(Actor actor) {
        return new SealRights(actor).having(SEE);
    }

    /** @throws RuleViolated {@code sign-in/denied} */
    static SealRights taking(Actor actor) {
        return new SealRights(actor).having(TAKE);
    }

    /** Exports, and takes in what witnesses sign. */
    public boolean takes() {
        return actor.holdsAnyOf(TAKE);
    }

    private SealRights having(Set<Role> roles) {
        if (!actor.holdsAnyOf(roles)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return this;
    }
}
