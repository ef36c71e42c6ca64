package niangjia.supervision.read;

import niangjia.shared.Actor;

/** What is known of this hand-over? Answered with an optional {@link ReferralView}. */
public record ReferralOf(Actor viewer, String referralId) {}
