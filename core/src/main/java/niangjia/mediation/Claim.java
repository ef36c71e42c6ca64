package niangjia.mediation;

import java.time.LocalDate;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is claimed.
 *
 * @param claimId unique within the case
 * @param claimed null if no sum is named
 * @param knownOn when the breach was known or should have been; null if not told
 */
public record Claim(
        String claimId,
        ClaimKind kind,
        @Nullable Money claimed,
        @Nullable LocalDate knownOn,
        SealedText words) {}
