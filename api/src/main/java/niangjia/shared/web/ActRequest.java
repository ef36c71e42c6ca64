package niangjia.shared.web;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person, and all that travels beside its command.
 *
 * @param requestId the same id never acts twice
 * @param digest of what is asked, so that one id cannot stand for two things
 * @param expectedSequence of the record as the writer saw it; null if they do not say
 * @param lateReason why it is entered later than it happened
 * @param screen from which screen or program it came
 */
public record ActRequest(
        Actor actor,
        String requestId,
        String digest,
        @Nullable Long expectedSequence,
        @Nullable String lateReason,
        String screen) {
    public ActRequest because(@Nullable String reason) {
        return new ActRequest(actor, requestId, digest, expectedSequence, reason, screen);
    }
}
