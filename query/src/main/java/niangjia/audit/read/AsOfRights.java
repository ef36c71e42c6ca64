package niangjia.audit.read;

import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;

/** Who may look at what of the past: lists are for the auditor, a case is for whoever sees it now. */
public final class AsOfRights {
    private AsOfRights() {}

    public static boolean looksAtLists(Actor viewer) {
        return viewer.roles().contains(Role.AUDITOR);
    }

    /** @throws RuleViolated {@code audit/as-of-denied} */
    public static void verifyLists(Actor viewer) {
        if (!looksAtLists(viewer)) {
            throw new RuleViolated("audit/as-of-denied", List.of(viewer.roles(), Role.AUDITOR));
        }
    }

    /** Of a page that shows something else. */
    public static RuleViolated notShown() {
        return new RuleViolated("audit/as-of-not-shown", List.of());
    }

    /** The past cannot be changed. */
    public static RuleViolated readOnly() {
        return new RuleViolated("audit/as-of-read-only", List.of());
    }
}
