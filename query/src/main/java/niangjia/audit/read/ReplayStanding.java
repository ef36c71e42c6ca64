package niangjia.audit.read;

import org.jspecify.annotations.Nullable;

/**
 * A matter on both sides of one step, each made from the events up to there as the case file makes it.
 *
 * @param before null before the first step
 * @param after the view of a complaint, a supervision case or a mediation case, as far as its viewer may see it
 */
public record ReplayStanding(@Nullable Record before, Record after) {}
