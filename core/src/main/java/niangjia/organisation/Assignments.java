package niangjia.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do on which day. It judges from the facts given alone; nothing holds after the last day in service.
 *
 * @param lastDay the last day in service, if the person leaves
 */
public record Assignments(
        List<Grant> grants,
        List<Substitution> substitutions,
        @Nullable LocalDate lastDay) {
    /** These give power over records and rights themselves, so a substitute never receives them. */
    private static final Set<Role> NEVER_LENT = Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.SYSTEM);

    public Assignments {
        grants = List.copyOf(grants);
        substitutions = List.copyOf(substitutions);
    }

    public static Assignments none() {
        return new Assignments(List.of(), List.of(), null);
    }

    /** Every unit in which a role holds that day, with those roles; in the order of granting. */
    public Map<UnitRef, Set<Role>> on(LocalDate day) {
        Map<UnitRef, Set<Role>> held = new LinkedHashMap<>();
        holding(day).forEach(grant -> held.computeIfAbsent(grant.unit(), unit -> EnumSet.noneOf(Role.class))
                .add(grant.role()));
        return held;
    }

    /** The roles held that day in exactly this unit; those of upper units are not counted. */
    public Set<Role> rolesIn(UnitRef unit, LocalDate day) {
        return on(day).getOrDefault(unit, Set.of());
    }

    /** What a substitute of this person has that day in exactly this unit: the roles without audit and administration. */
    public Set<Role> rolesLentIn(UnitRef unit, LocalDate day) {
        Set<Role> lent = EnumSet.noneOf(Role.class);
        lent.addAll(rolesIn(unit, day));
        lent.removeAll(NEVER_LENT);
        return lent;
    }

    /** In whose place the person may act that day. */
    public List<StaffId> actsForOn(LocalDate day) {
        return substitutions.stream()
                .filter(each -> inServiceOn(day) && each.days().contains(day))
                .map(Substitution::substituteFor)
                .toList();
    }

    public boolean inServiceOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    public Optional<Grant> grant(String grantId) {
        return grants.stream().filter(each -> each.grantId().equals(grantId)).findFirst();
    }

    public Optional<Substitution> substitution(String substitutionId) {
        return substitutions.stream()
                .filter(each -> each.substitutionId().equals(substitutionId))
                .findFirst();
    }

    public Assignments granted(Grant grant) {
        return new Assignments(plus(grants, grant), substitutions, lastDay);
    }

    /** @param fromDay the first day on which the grant no longer holds */
    public Assignments withdrawn(String grantId, LocalDate fromDay) {
        UnaryOperator<Grant> shorten = each -> each.grantId().equals(grantId)
                ? new Grant(grantId, each.role(), each.unit(), each.days().endingBefore(fromDay))
                : each;
        return new Assignments(grants.stream().map(shorten).toList(), substitutions, lastDay);
    }

    public Assignments substituting(Substitution substitution) {
        return new Assignments(grants, plus(substitutions, substitution), lastDay);
    }

    /** @param fromDay the first day on which the person no longer acts for the other */
    public Assignments noLongerSubstituting(String substitutionId, LocalDate fromDay) {
        UnaryOperator<Substitution> shorten = each -> each.substitutionId().equals(substitutionId)
                ? new Substitution(
                        substitutionId, each.substituteFor(), each.days().endingBefore(fromDay))
                : each;
        return new Assignments(grants, substitutions.stream().map(shorten).toList(), lastDay);
    }

    public Assignments leavingAfter(LocalDate lastDayInService) {
        return new Assignments(grants, substitutions, lastDayInService);
    }

    private Stream<Grant> holding(LocalDate day) {
        return grants.stream().filter(each -> inServiceOn(day) && each.days().contains(day));
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
