package niangjia.mediation.write;

import java.time.LocalDate;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.ClaimResult;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it stands.
 *
 * @param statutoryFen what the law would give; 0 until it is assessed
 */
record ClaimLine(
        String claimId,
        ClaimKind kind,
        @Nullable LocalDate knownOn,
        int version,
        long statutoryFen,
        boolean explained,
        ClaimResult result) {
    static ClaimLine stated(ClaimFacts claim, int version) {
        return new ClaimLine(
                claim.claimId(), ClaimKind.valueOf(claim.kind()), claim.knownOn(), version, 0, false, ClaimResult.OPEN);
    }

    ClaimLine assessed(long fen) {
        return new ClaimLine(claimId, kind, knownOn, version, fen, explained, result);
    }

    ClaimLine withRightsExplained() {
        return new ClaimLine(claimId, kind, knownOn, version, statutoryFen, true, result);
    }

    ClaimLine now(ClaimResult next) {
        return new ClaimLine(claimId, kind, knownOn, version, statutoryFen, explained, next);
    }
}
