package niangjia.audit.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which file reviews are there? Answered with a {@link ReviewPage}, the latest first.
 *
 * @param cursor {@link ReviewPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record ReviewsOf(Actor viewer, @Nullable String cursor, int size) {}
