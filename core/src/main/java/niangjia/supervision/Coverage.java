package niangjia.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import niangjia.shared.UnitRef;

/**
 * How many ought to have a committee on a day, and how many have one. A committee counts within its term; one whose term has
 * run out without an election is told apart and counts for nothing.
 *
 * @param due those who ought to have one
 * @param covered of these, those that have one
 * @param overdue of these, those whose committee has outlived its term
 * @param unknown employers of whose members nothing is known on the day: in no other figure
 */
public record Coverage(LocalDate on, int due, int covered, int overdue, int unknown) {

    /** Of the employers in an area, those with at least as many members as the place draws the line at. */
    public static Coverage ofEmployers(
            Collection<EmployerHistory> employers,
            Map<String, CommitteeHistory> committeesByUnit,
            UnitRef area,
            ToIntFunction<UnitRef> threshold,
            LocalDate on) {
        List<EmployerHistory> here = employers.stream()
                .filter(each -> each.openOn(on))
                .filter(each ->
                        each.placeOn(on).filter(place -> place.isWithin(area)).isPresent())
                .toList();
        List<EmployerHistory> due = here.stream()
                .filter(each -> each.membersOn(on).isPresent())
                .filter(each -> each.membersOn(on).getAsInt()
                        >= threshold.applyAsInt(each.placeOn(on).orElseThrow()))
                .toList();
        int unknown =
                (int) here.stream().filter(each -> each.membersOn(on).isEmpty()).count();
        List<CommitteeHistory> have = due.stream()
                .flatMap(each -> each.unionOn(on).stream())
                .map(unit -> committeesByUnit.get(unit.id()))
                .filter(each -> each != null)
                .toList();
        return of(on, due.size(), have, unknown);
    }

    /** Of the units of one level, whatever their size: every union of that level ought to have one. */
    public static Coverage ofUnits(Set<UnitRef> units, Map<String, CommitteeHistory> committeesByUnit, LocalDate on) {
        return of(
                on,
                units.size(),
                units.stream()
                        .map(unit -> committeesByUnit.get(unit.id()))
                        .filter(each -> each != null)
                        .collect(Collectors.toList()),
                0);
    }

    /** In tenths of a percent, rounded down; nothing due is wholly covered. */
    public int perMille() {
        return due == 0 ? 1000 : covered * 1000 / due;
    }

    private static Coverage of(LocalDate on, int due, List<CommitteeHistory> have, int unknown) {
        int covered = (int) have.stream().filter(each -> each.inTermOn(on)).count();
        int overdue = (int) have.stream()
                .filter(each -> each.standsOn(on) && !each.inTermOn(on))
                .count();
        return new Coverage(on, due, covered, overdue, unknown);
    }
}
