package niangjia.rules.read;

import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * Which open terms are there in the viewer's reach? Answered with {@link StakedTerms} by the feature whose terms they are.
 *
 * @param within only terms of this unit and of those below it; null for all in reach
 * @param cursor what the page before gave as next
 */
public record TermsAtStake(
        Actor viewer, @Nullable UnitRef within, @Nullable String cursor) {}
