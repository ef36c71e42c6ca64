package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.supervision.CredentialStatus;
import org.jspecify.annotations.Nullable;

/**
 * One certificate whole.
 *
 * @param status as the record has it, whatever the day
 * @param score of the last examination; null before one
 * @param reason why it was suspended or withdrawn, while it is
 * @param ground of the withdrawal
 * @param course the newest entry first
 */
public record CredentialView(
        CredentialRow now,
        CredentialStatus status,
        String unitPath,
        String training,
        LocalDate trainedOn,
        @Nullable LocalDate examinedOn,
        @Nullable Integer score,
        @Nullable String ground,
        @Nullable String reason,
        List<RegistryEntry> course) {
    public CredentialView {
        course = List.copyOf(course);
    }
}
