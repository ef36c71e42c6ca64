package niangjia.shared.read;

/** Refuses names that one of the two servers would take for an operator or a path. */
final class FieldNames {
    private FieldNames() {}

    static void check(String collection, String name) {
        if (name.isEmpty() || name.charAt(0) == '$' || name.indexOf('.') >= 0) {
            // the name is left out: a careless map may have a caller's words as keys
            throw new IllegalArgumentException(
                    collection + ": a field name is empty, begins with $ or holds a dot (expected: none)");
        }
    }
}
