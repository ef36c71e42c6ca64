package niangjia.shared.web.acts;

import java.util.Collection;
import niangjia.shared.web.Faults;
import tools.jackson.databind.JsonNode;

/** Fields nobody asked for: a misspelt field must not be lost in silence. */
public final class Unasked {
    private Unasked() {}

    public static void note(String prefix, JsonNode body, Collection<String> asked, Faults faults) {
        for (String name : body.propertyNames()) {
            if (!asked.contains(name)) {
                String shown = JsonValues.shown(name);
                faults.add(prefix + (shown == null ? "?" : shown), Faults.UNKNOWN, null, String.join(", ", asked));
            }
        }
    }
}
