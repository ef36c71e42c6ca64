package niangjia.shared.terms;

import java.util.Set;
import niangjia.shared.Role;

/** At which part of the term whom to tell. */
public record Escalation(int percent, Place place, Set<Role> roles) {
    public Escalation {
        roles = Set.copyOf(roles);
    }

    /** Where those sit who are told. */
    public enum Place {
        HOLDER,
        PLATFORM,
        UNIT_ABOVE
    }
}
