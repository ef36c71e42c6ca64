package niangjia.supervision.read;

import niangjia.shared.Actor;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was handed to other bodies? Answered with a {@link ReferralPage}, the newest first.
 *
 * @param origin id of the matter they come from; null for all
 * @param cursor {@link ReferralPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record ReferralsOn(
        Actor viewer,
        @Nullable ReferralStatus state,
        @Nullable ReferralBody body,
        @Nullable String origin,
        @Nullable String cursor,
        int size) {}
