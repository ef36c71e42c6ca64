package niangjia.audit.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions were taken, and on what? Answered with a {@link DecisionPage}, the latest first.
 *
 * @param cursor {@link DecisionPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record DecisionsOn(
        Actor viewer, DecisionFilter filter, @Nullable String cursor, int size) {}
