package niangjia.shared.web;

import niangjia.shared.Actor;

/** Who is signed in, with the roles and the unit of today. */
@FunctionalInterface
public interface SignedInStaff {
    /** @throws niangjia.shared.RuleViolated {@code record/no-actor} if nobody is */
    Actor current();
}
