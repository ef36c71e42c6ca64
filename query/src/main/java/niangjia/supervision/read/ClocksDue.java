package niangjia.supervision.read;

import java.time.Instant;
import niangjia.complaint.read.DueTerm;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks of supervision cases and hand-overs have run out by an instant and have not been said to have lapsed?
 * Answered with {@link niangjia.complaint.read.DuePage}, the first to end first.
 *
 * @param asker the desk itself; anybody else is told nothing
 * @param behind the last of the page before; null for the first page
 */
public record ClocksDue(Actor asker, Instant at, @Nullable DueTerm behind, int size) {}
