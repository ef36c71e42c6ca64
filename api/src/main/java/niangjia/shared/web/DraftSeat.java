package niangjia.shared.web;

import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose words a page keeps: nothing may be saved under another's name, nor stay behind on the machine for another. */
@Component("draftSeat")
public final class DraftSeat {
    private final SignedInStaff staff;

    public DraftSeat(SignedInStaff staff) {
        this.staff = staff;
    }

    /** Null when nobody is signed in. */
    public @Nullable String person() {
        try {
            return staff.current().staffId();
        } catch (RuleViolated nobody) {
            return null;
        }
    }
}
