package niangjia.supervision;

import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Decision;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of a stream beside the case: which command, from which states, by which roles. It is done from the
 * unit the stream belongs to, or from one above.
 *
 * @param from states that allow it; empty for the act that begins the stream
 * @param roles any of these may do it; {@link Role#SYSTEM} always may
 * @param decision null for an act that decides nothing
 */
public record RegistryAct<S extends Enum<S>>(
        Class<?> command,
        Set<S> from,
        Set<Role> roles,
        @Nullable Decision decision) {
    public RegistryAct {
        from = Set.copyOf(from);
        Set<Role> withSystem = EnumSet.copyOf(roles);
        withSystem.add(Role.SYSTEM);
        roles = Set.copyOf(withSystem);
    }

    public RegistryAct(Class<?> command, Set<S> from, Set<Role> roles) {
        this(command, from, roles, null);
    }

    /** The same act, as one that decides. @param event by which the decision is known on the record */
    RegistryAct<S> deciding(DecisionKind kind, Class<?> event) {
        return new RegistryAct<>(command, from, roles, new Decision(kind, event));
    }

    public String name() {
        return command.getSimpleName();
    }
}
