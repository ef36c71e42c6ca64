package niangjia.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person's secret.
 *
 * @param hash salted and slow, never the secret
 * @param oneTime must be changed before anything else is done
 * @param failures attempts that failed since the last success
 * @param lockedUntil no attempt is even looked at before this moment
 */
public record Credential(
        String hash,
        boolean oneTime,
        int failures,
        @Nullable Instant lockedUntil) {
    @Override
    public String toString() {
        return "Credential[oneTime=" + oneTime + ", failures=" + failures + "]";
    }
}
