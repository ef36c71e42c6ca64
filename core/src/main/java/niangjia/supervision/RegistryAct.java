package niangjia.supervision;

import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Role;

/**
 * One row of the table of a stream beside the case: which command, from which states, by which roles. It is done from the
 * unit the stream belongs to, or from one above.
 *
 * @param from states that allow it; empty for the act that begins the stream
 * @param roles any of these may do it; {@link Role#SYSTEM} always may
 */
public record RegistryAct<S extends Enum<S>>(Class<?> command, Set<S> from, Set<Role> roles) {
    public RegistryAct {
        from = Set.copyOf(from);
        Set<Role> withSystem = EnumSet.copyOf(roles);
        withSystem.add(Role.SYSTEM);
        roles = Set.copyOf(withSystem);
    }

    public String name() {
        return command.getSimpleName();
    }
}
