package niangjia.shared.web;

import niangjia.shared.Actor;
import niangjia.shared.web.seen.SeenClaim;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person, and all that travels beside its command.
 *
 * @param requestId the same id never acts twice
 * @param digest of what is asked, so that one id cannot stand for two things
 * @param expectedSequence of the record as the writer saw it; null if they do not say
 * @param lateReason why it is entered later than it happened
 * @param screen from which screen or program it came
 * @param seen what was on that screen; null if it is not told
 */
public record ActRequest(
        Actor actor,
        String requestId,
        String digest,
        @Nullable Long expectedSequence,
        @Nullable String lateReason,
        String screen,
        @Nullable SeenClaim seen) {
    public ActRequest(
            Actor actor,
            String requestId,
            String digest,
            @Nullable Long expectedSequence,
            @Nullable String lateReason,
            String screen) {
        this(actor, requestId, digest, expectedSequence, lateReason, screen, null);
    }

    public ActRequest because(@Nullable String reason) {
        return new ActRequest(actor, requestId, digest, expectedSequence, reason, screen, seen);
    }

    /** Kept only if the act turns out to decide something. */
    public ActRequest having(@Nullable SeenClaim onScreen) {
        return new ActRequest(actor, requestId, digest, expectedSequence, lateReason, screen, onScreen);
    }
}
