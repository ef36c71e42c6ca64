package niangjia.mediation.read;

import java.util.List;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The next thing to be done in a case, and by whom.
 *
 * @param key of a message, for example {@code mediation.duty.screen}; all keys are those of {@link MediationDuties}
 * @param role whose work it is
 * @param unitId in which unit
 * @param staffIds the mediators of the case, if it is theirs; else empty
 * @param subject the session, claim, party, link or promise it is about, if it is about one
 */
public record MediationDuty(
        String key,
        Role role,
        String unitId,
        List<String> staffIds,
        @Nullable String subject) {
    public MediationDuty {
        staffIds = List.copyOf(staffIds);
    }
}
