package niangjia.complaint.read;

import java.time.LocalDate;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The next thing to be done, and by whom.
 *
 * @param key of a message, for example {@code duty.sign}; all keys are in {@link DutyRules#keys()}
 * @param role whose work it is
 * @param unitId in which unit
 * @param staffId the one person who has it, if it is one person's
 * @param staffName that person's name when it became theirs
 * @param committedOn the day told to the caller; only for {@code duty.keepCommitment}
 */
public record Duty(
        String key,
        Role role,
        String unitId,
        @Nullable String staffId,
        @Nullable String staffName,
        @Nullable LocalDate committedOn) {}
