package niangjia.supervision.read;

import java.util.List;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The next thing to be done in a case, and by whom.
 *
 * @param key of a message, for example {@code supervision.duty.accept}; all keys are those of {@link SupervisionDuties}
 * @param role whose work it is
 * @param unitId in which unit
 * @param staffIds the persons who have it, if it is theirs by name; else empty
 * @param subject the paper or the employer it is about, if it is about one
 * @param subjectName what that is called: the employer's name, or the one the paper goes to
 */
public record SupervisionDuty(
        String key,
        Role role,
        String unitId,
        List<String> staffIds,
        @Nullable String subject,
        @Nullable String subjectName) {
    public SupervisionDuty {
        staffIds = List.copyOf(staffIds);
    }
}
