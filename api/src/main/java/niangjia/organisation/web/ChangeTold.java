package niangjia.organisation.web;

import java.util.List;
import java.util.Map;
import niangjia.organisation.read.HistoryEntry;
import niangjia.organisation.read.HistoryEntry.By;
import niangjia.shared.Actor;

/**
 * One change of a unit or a person, ready to be said.
 *
 * @param args with names in place of ids
 */
record ChangeTold(HistoryEntry entry, List<String> args) {
    private static final Map<String, String> ICONS = Map.of(
            "UnitFounded", "flag",
            "UnitClosed", "close",
            "UnitReopened", "check",
            "RoleGranted", "people",
            "RoleWithdrawn", "hand-over",
            "SubstituteSet", "hand-over",
            "SubstituteEnded", "hand-over",
            "PasswordChanged", "lock",
            "StaffLockedOut", "lock",
            "StaffUnlocked", "check");

    static List<ChangeTold> plainly(List<HistoryEntry> entries) {
        return entries.stream().map(each -> new ChangeTold(each, each.args())).toList();
    }

    public String icon() {
        return ICONS.getOrDefault(entry.key().substring(entry.key().lastIndexOf('.') + 1), "paper");
    }

    public boolean byDesk() {
        By by = entry.by();
        return by != null && Actor.isTheDesk(by.staffId());
    }
}
