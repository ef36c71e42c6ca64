package niangjia.mediation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which cases stand under this head of the list? Answered with a {@link MediationPage}. Running cases come by the end of
 * the clock that ends first, those without a clock last.
 *
 * @param cursor {@link MediationPage#next()} of the page before, of the same tab; null for the first
 * @param size rows of the page, 1 to 1000
 */
public record MediationsOn(
        Actor viewer,
        MediationTab tab,
        MediationFilter filter,
        @Nullable String cursor,
        int size) {}
