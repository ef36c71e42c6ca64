package niangjia.mediation;

import java.time.LocalDate;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link Claim} as it is stored. */
public record ClaimFacts(
        String claimId,
        String kind,
        @Nullable Long claimedFen,
        @Nullable LocalDate knownOn,
        SealedText words) {
    public static ClaimFacts of(Claim claim) {
        Money sum = claim.claimed();
        return new ClaimFacts(
                claim.claimId(), claim.kind().name(), sum == null ? null : sum.fen(), claim.knownOn(), claim.words());
    }
}
