package niangjia.organisation.write;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.organisation.OrganisationActs;
import niangjia.organisation.StaffCommand;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitCommand;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * Facts: roles and unit of the one who acts; roles wanted and unit touched.
 *
 * @param person whom the command concerns, if anybody
 */
record OnlyUnitsAndStaffInReachMayBeTouched(
        Class<?> command, @Nullable StaffId person, Actor actor, UnitRef target) implements Rule {
    static Rule by(Actor actor, UnitCommand command, UnitRef target) {
        return new OnlyUnitsAndStaffInReachMayBeTouched(command.getClass(), null, actor, target);
    }

    static Rule by(Actor actor, StaffCommand command, UnitRef target) {
        return new OnlyUnitsAndStaffInReachMayBeTouched(command.getClass(), command.staff(), actor, target);
    }

    @Override
    public boolean violated() {
        return person == null
                ? !OrganisationActs.allows(command, actor, target)
                : !OrganisationActs.allowsAbout(person, command, actor, target);
    }

    @Override
    public String code() {
        return "organisation/not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                words(actor.roles()) + " @ " + actor.unit().id(),
                words(OrganisationActs.rolesFor(command)) + " @ " + target.id());
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
