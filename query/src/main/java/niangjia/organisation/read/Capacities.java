package niangjia.organisation.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.organisation.Assignments;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/**
 * In which capacities a person can act on a day. One act is done in one of them: the roles of one unit, the person's own
 * or those of somebody in whose place they act.
 */
public final class Capacities {
    private Capacities() {}

    /**
     * @param assignments those of the member, or what they would be
     * @param replaced the people in whose place the member may act; others are passed over
     * @return the home unit first, then in the order of granting, then in the place of others; never empty
     */
    public static List<Actor> of(
            StaffMember member, Assignments assignments, Collection<StaffMember> replaced, LocalDate day) {
        List<Actor> all = new ArrayList<>();
        Map<UnitRef, Set<Role>> own = assignments.on(day);
        if (own.isEmpty() || own.containsKey(member.homeUnit())) {
            all.add(own(member, own.getOrDefault(member.homeUnit(), Set.of()), member.homeUnit()));
        }
        own.forEach((unit, roles) -> {
            if (!unit.equals(member.homeUnit())) {
                all.add(own(member, roles, unit));
            }
        });
        assignments.actsForOn(day).stream()
                .flatMap(id -> replaced.stream().filter(each -> each.staffId().equals(id.value())))
                .forEach(other -> all.addAll(inPlaceOf(other, member, day)));
        return List.copyOf(all);
    }

    private static Actor own(StaffMember member, Set<Role> roles, UnitRef unit) {
        return new Actor(member.staffId(), member.name(), roles, unit, null);
    }

    private static List<Actor> inPlaceOf(StaffMember other, StaffMember member, LocalDate day) {
        return other.assignments().on(day).keySet().stream()
                .map(unit -> new Actor(
                        member.staffId(),
                        member.name(),
                        other.assignments().rolesLentIn(unit, day),
                        unit,
                        other.staffId()))
                .filter(actor -> !actor.roles().isEmpty())
                .toList();
    }
}
