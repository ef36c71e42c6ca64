package niangjia.organisation.write;

import java.util.List;
import java.util.Set;
import niangjia.organisation.StaffId;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** Facts: the role; another administrator than this one. */
record NobodyGrantsThemselvesAuditOrAdministration(Role role, StaffId staff, Actor actor) implements Rule {
    private static final Set<Role> GUARDED = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    @Override
    public boolean violated() {
        return GUARDED.contains(role)
                && (staff.value().equals(actor.staffId()) || staff.value().equals(actor.onBehalfOf()));
    }

    @Override
    public String code() {
        return "organisation/own-grant";
    }

    @Override
    public List<Object> facts() {
        return List.of(role.name(), staff.signInName());
    }
}
