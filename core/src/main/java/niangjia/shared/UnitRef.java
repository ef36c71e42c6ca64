package niangjia.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A unit of the federation together with its place in the tree.
 *
 * @param id the unit's code, for example {@code 430502}
 * @param path the codes from the root to the unit, each between slashes, for example {@code /430500/430502/}
 */
public record UnitRef(String id, String path) {
    public UnitRef {
        if (!path.startsWith("/") || !path.endsWith("/" + id + "/")) {
            throw new IllegalArgumentException("path: " + path + " (expected: /…/" + id + "/)");
        }
    }

    /** The unit a path leads to. */
    public static UnitRef at(String path) {
        String[] codes = path.split("/", -1);
        return new UnitRef(codes[Math.max(0, codes.length - 2)], path);
    }

    public static UnitRef root(String id) {
        return new UnitRef(id, "/" + id + "/");
    }

    public UnitRef child(String childId) {
        return new UnitRef(childId, path + childId + "/");
    }

    /** A unit is within itself. */
    public boolean isWithin(UnitRef upper) {
        return path.startsWith(upper.path);
    }

    /** The unit and all units above it, root first: whoever belongs to one of these may see what this unit holds. */
    public List<String> lineage() {
        return List.copyOf(Arrays.asList(path.substring(1, path.length() - 1).split("/", -1)));
    }
}
