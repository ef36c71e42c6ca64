package niangjia.mediation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What was promised in agreements, and did it come? Answered with a {@link PerformancePage}.
 *
 * @param cursor {@link PerformancePage#next()} of the page before, of the same tab; null for the first
 * @param size 1 to 1000
 */
public record PerformanceOn(
        Actor viewer, PerformanceFilter filter, @Nullable String cursor, int size) {}
