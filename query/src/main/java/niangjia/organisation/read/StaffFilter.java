package niangjia.organisation.read;

import java.time.Instant;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What a list of staff is narrowed to. Null parts ask for nothing.
 *
 * @param begins how the name or the sign-in name begins
 * @param role held on the day of {@code at}
 * @param home serves in exactly this unit, or has or had a role there
 * @param actsFor staff id of one in whose place the person acts or acted
 * @param at the moment that decides about roles and states
 */
public record StaffFilter(
        @Nullable String begins,
        @Nullable Role role,
        @Nullable StaffState state,
        @Nullable UnitRef home,
        @Nullable String actsFor,
        Instant at) {
    public static final StaffFilter NONE = new StaffFilter(null, null, null, null, null, Instant.EPOCH);

    /** Everybody who serves in exactly this unit, or has or had a role there. */
    public static StaffFilter at(UnitRef unit) {
        return new StaffFilter(null, null, null, unit, null, Instant.EPOCH);
    }

    /** Everybody who acts, acted or will act in the place of this person. */
    public static StaffFilter actingFor(String staffId) {
        return new StaffFilter(null, null, null, null, staffId, Instant.EPOCH);
    }
}
