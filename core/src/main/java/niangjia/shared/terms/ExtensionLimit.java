package niangjia.shared.terms;

import java.util.Set;
import niangjia.shared.Role;

/**
 * How much longer a term may be made, always asked before it ends.
 *
 * @param times how often
 * @param total by how much in all, in the unit of the term
 * @param approvers who may grant it: one of these roles
 */
public record ExtensionLimit(int times, int total, Set<Role> approvers) {
    public static final ExtensionLimit NONE = new ExtensionLimit(0, 0, Set.of());

    public ExtensionLimit {
        approvers = Set.copyOf(approvers);
    }
}
