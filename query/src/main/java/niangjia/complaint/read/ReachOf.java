package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * How much would somebody in this capacity see? Answered with {@link ReachTotals}: figures and nothing else, since those
 * who administer rights see no complaints.
 *
 * @param asker an administrator of the capacity's unit or of one above it; for all others every figure is 0
 * @param capacity need not be anybody's yet
 */
public record ReachOf(Actor asker, Actor capacity) {}
