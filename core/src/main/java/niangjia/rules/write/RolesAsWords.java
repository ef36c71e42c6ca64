package niangjia.rules.write;

import java.util.Set;
import java.util.stream.Collectors;
import niangjia.shared.Role;

/** Roles in a refusal, always in the same order. */
final class RolesAsWords {
    private RolesAsWords() {}

    static String of(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
