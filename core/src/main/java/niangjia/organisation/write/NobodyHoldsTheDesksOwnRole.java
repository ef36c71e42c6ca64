package niangjia.organisation.write;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** Facts: the role; the roles a person can hold. */
record NobodyHoldsTheDesksOwnRole(Role role) implements Rule {
    private static final String GRANTABLE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM)).stream()
            .map(Role::name)
            .collect(Collectors.joining(","));

    @Override
    public boolean violated() {
        return role == Role.SYSTEM;
    }

    @Override
    public String code() {
        return "organisation/system-role-granted";
    }

    @Override
    public List<Object> facts() {
        return List.of(role.name(), GRANTABLE);
    }
}
