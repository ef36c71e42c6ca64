package niangjia.organisation.read;

import java.util.List;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.organisation.StaffEvent.SubstituteEnded;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What a change is said with: its stored name, the facts its sentence has places for, and the reason given. */
record HistoryWords(
        String name, List<String> args, @Nullable String reason) {
    static HistoryWords of(UnitEvent event) {
        if (event instanceof UnitFounded founded) {
            return said(event, founded.name(), founded.level());
        }
        if (event instanceof UnitRenamed renamed) {
            return said(event, renamed.name());
        }
        if (event instanceof UnitClosed closed) {
            return said(event).because(closed.reason());
        }
        if (event instanceof UnitReopened reopened) {
            return said(event).because(reopened.reason());
        }
        throw new IllegalArgumentException(event.getClass().getName());
    }

    static HistoryWords of(StaffEvent event) {
        if (event instanceof StaffRegistered registered) {
            return said(event, registered.name(), registered.unitCode());
        }
        if (event instanceof FirstAdministratorRegistered registered) {
            return said(event, registered.name(), registered.unitCode());
        }
        if (event instanceof StaffRenamed renamed) {
            return said(event, renamed.name());
        }
        if (event instanceof StaffLeft left) {
            return said(event, left.lastDay().toString());
        }
        if (event instanceof RoleGranted granted) {
            return said(event, granted.role(), granted.unitCode(), text(granted.from()), text(granted.to()));
        }
        if (event instanceof RoleWithdrawn withdrawn) {
            return said(event, text(withdrawn.fromDay())).because(withdrawn.reason());
        }
        if (event instanceof SubstituteSet set) {
            return said(event, set.substituteForId(), text(set.from()), text(set.to()));
        }
        if (event instanceof SubstituteEnded ended) {
            return said(event, text(ended.fromDay()));
        }
        if (event instanceof PasswordChanged changed) {
            return said(event, Boolean.toString(changed.oneTime()));
        }
        if (event instanceof StaffLockedOut locked) {
            return said(event, Integer.toString(locked.failedAttempts()), text(locked.until()));
        }
        if (event instanceof StaffUnlocked) {
            return said(event);
        }
        throw new IllegalArgumentException(event.getClass().getName());
    }

    private static HistoryWords said(Object event, String... args) {
        Recorded recorded = event.getClass().getAnnotation(Recorded.class);
        return new HistoryWords(recorded.name(), List.of(args), null);
    }

    private HistoryWords because(String given) {
        return new HistoryWords(name, args, given);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
