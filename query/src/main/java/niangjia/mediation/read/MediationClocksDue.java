package niangjia.mediation.read;

import java.time.Instant;
import niangjia.complaint.read.DueTerm;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks of mediation cases have run out by an instant and have not been said to have lapsed?
 * Answered with {@link niangjia.complaint.read.DuePage}, the first to end first.
 *
 * @param asker the desk itself; anybody else is told nothing
 * @param behind the last of the page before; null for the first page
 */
public record MediationClocksDue(
        Actor asker, Instant at, @Nullable DueTerm behind, int size) {}
