package niangjia.mediation.write;

import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What must be on record before anything is done about it. */
final class Known {
    private Known() {}

    /** The entry, or the refusal that says it is missing. */
    static <T> T entry(String kind, String id, @Nullable T found) {
        Rule.verify(new TheEntryIsKnown(kind, id, found != null));
        if (found == null) {
            throw new IllegalStateException(kind + ": " + id + " (expected: on record)");
        }
        return found;
    }
}
