package niangjia.organisation;

import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** A role in a unit on certain days. */
public record Grant(String grantId, Role role, UnitRef unit, DaySpan days) {
    public static Grant of(StaffEvent.RoleGranted event) {
        return new Grant(
                event.grantId(),
                Role.valueOf(event.role()),
                new UnitRef(event.unitCode(), event.unitPath()),
                new DaySpan(event.from(), event.to()));
    }

    public static Grant of(StaffEvent.FirstAdministratorRegistered event) {
        return new Grant(
                event.grantId(),
                Role.ADMINISTRATOR,
                new UnitRef(event.unitCode(), event.unitPath()),
                new DaySpan(event.from(), null));
    }
}
