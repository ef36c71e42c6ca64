package niangjia.shared.read;

import java.util.Collection;
import java.util.Map;

/** Refuses names that one of the two servers would take for an operator or a path. */
final class FieldNames {
    private FieldNames() {}

    static void check(String collection, Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, inner) -> {
                String text = String.valueOf(name);
                if (text.isEmpty() || text.startsWith("$") || text.indexOf('.') >= 0) {
                    // the name is left out: a careless map may have a caller's words as keys
                    throw new IllegalArgumentException(
                            collection + ": a field name is empty, begins with $ or holds a dot (expected: none)");
                }
                check(collection, inner);
            });
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> check(collection, item));
        }
    }
}
