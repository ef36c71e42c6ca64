package niangjia.organisation.read;

import java.time.Instant;
import niangjia.organisation.Assignments;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * A person in service, or who was.
 *
 * @param sequence of the newest event included
 * @param assignments what the person may do on which day, and for whom they stand in
 * @param passwordOneTime true while the secret in use was given by another and must be changed; hidden from all but
 *     administrators, then false
 * @param lockedOut true while locked out, without end or until {@code lockedUntil}; hidden likewise
 */
public record StaffMember(
        String staffId,
        long sequence,
        String signInName,
        String name,
        UnitRef homeUnit,
        Assignments assignments,
        boolean passwordOneTime,
        boolean lockedOut,
        @Nullable Instant lockedUntil) {
    public boolean lockedOutAt(Instant instant) {
        return lockedOut && (lockedUntil == null || instant.isBefore(lockedUntil));
    }
}
