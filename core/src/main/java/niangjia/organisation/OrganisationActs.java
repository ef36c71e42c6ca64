package niangjia.organisation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** Who may do what to units and staff. The desk itself reaches everywhere, a person only their unit and those below it. */
public final class OrganisationActs {
    private static final Set<Role> ADMINISTRATION = Set.of(Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Set<Role> THE_DESK_ITSELF = Set.of(Role.SYSTEM);

    private static final Map<Class<?>, Set<Role>> ROLES = Map.ofEntries(
            entry(UnitCommand.FoundUnit.class, ADMINISTRATION),
            entry(UnitCommand.RenameUnit.class, ADMINISTRATION),
            entry(UnitCommand.CloseUnit.class, ADMINISTRATION),
            entry(UnitCommand.ReopenUnit.class, ADMINISTRATION),
            entry(StaffCommand.RegisterStaff.class, ADMINISTRATION),
            entry(StaffCommand.RegisterFirstAdministrator.class, THE_DESK_ITSELF),
            entry(StaffCommand.RenameStaff.class, ADMINISTRATION),
            entry(StaffCommand.LeaveStaff.class, ADMINISTRATION),
            entry(StaffCommand.GrantRole.class, ADMINISTRATION),
            entry(StaffCommand.WithdrawRole.class, ADMINISTRATION),
            entry(StaffCommand.SetSubstitute.class, ADMINISTRATION),
            entry(StaffCommand.EndSubstitute.class, ADMINISTRATION),
            entry(StaffCommand.RecordPasswordChange.class, ADMINISTRATION),
            entry(StaffCommand.RecordLockOut.class, THE_DESK_ITSELF),
            entry(StaffCommand.Unlock.class, ADMINISTRATION));

    /** Open to the person concerned whatever their roles. */
    private static final Set<Class<?>> OWN = Set.of(StaffCommand.RecordPasswordChange.class);

    private OrganisationActs() {}

    /** The roles that may send this command; nobody may send one that is not in the table. */
    public static Set<Role> rolesFor(Class<?> command) {
        return ROLES.getOrDefault(command, Set.of());
    }

    /** @param target the unit the command touches */
    public static boolean allows(Class<?> command, Actor actor, UnitRef target) {
        if (!actor.holdsAnyOf(rolesFor(command))) {
            return false;
        }
        return actor.roles().contains(Role.SYSTEM) || target.isWithin(actor.unit());
    }

    /** Like {@link #allows}, and besides what the person concerned may do about themselves. */
    public static boolean allowsAbout(StaffId person, Class<?> command, Actor actor, UnitRef target) {
        boolean own = OWN.contains(command) && actor.staffId().equals(person.value());
        return own || allows(command, actor, target);
    }
}
