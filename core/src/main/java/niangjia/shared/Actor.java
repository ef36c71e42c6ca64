package niangjia.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as it was at the moment of the act: a later change of name, role or unit does not touch it.
 *
 * @param staffId the person's staff id
 * @param name the person's name at that time
 * @param roles the roles held at that time in {@code unit}
 * @param unit the unit acted for
 * @param onBehalfOf staff id of the one in whose place the person acts, if any
 */
public record Actor(
        String staffId,
        String name,
        Set<Role> roles,
        UnitRef unit,
        @Nullable String onBehalfOf) {
    public static final String STAFF_ID = "staffId";
    public static final String STAFF_NAME = "staffName";
    public static final String ROLES = "roles";
    public static final String UNIT_ID = "unitId";
    public static final String UNIT_PATH = "unitPath";
    public static final String ON_BEHALF_OF = "onBehalfOf";
    private static final String DESK = "system:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The desk itself, acting by a policy or a sweeper for the whole federation. */
    public static Actor system(String part, UnitRef root) {
        return new Actor(DESK + part, part, EnumSet.of(Role.SYSTEM), root, null);
    }

    /** Whether it was the desk itself; its part is no name to show. */
    public static boolean isTheDesk(String staffId) {
        return staffId.startsWith(DESK);
    }

    public boolean holdsAnyOf(Collection<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    public Map<String, String> toMetaData() {
        Map<String, String> meta = new TreeMap<>();
        meta.put(STAFF_ID, staffId);
        meta.put(STAFF_NAME, name);
        meta.put(ROLES, roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        meta.put(UNIT_ID, unit.id());
        meta.put(UNIT_PATH, unit.path());
        if (onBehalfOf != null) {
            meta.put(ON_BEHALF_OF, onBehalfOf);
        }
        return meta;
    }

    /** Empty when the metadata names nobody: such a message must be refused. */
    public static Optional<Actor> from(Map<String, ?> meta) {
        Object staffId = meta.get(STAFF_ID);
        Object unitId = meta.get(UNIT_ID);
        Object unitPath = meta.get(UNIT_PATH);
        Object roles = meta.get(ROLES);
        if (staffId == null || unitId == null || unitPath == null || roles == null) {
            return Optional.empty();
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.toString().split(",", -1))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .forEach(held::add);
        Object name = meta.get(STAFF_NAME);
        Object onBehalfOf = meta.get(ON_BEHALF_OF);
        return Optional.of(new Actor(
                staffId.toString(),
                name == null ? staffId.toString() : name.toString(),
                held,
                new UnitRef(unitId.toString(), unitPath.toString()),
                onBehalfOf == null ? null : onBehalfOf.toString()));
    }
}
