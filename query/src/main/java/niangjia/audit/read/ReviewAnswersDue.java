package niangjia.audit.read;

import java.time.Instant;
import niangjia.shared.Actor;

/**
 * Which answers should have come by this moment and are not yet told to be late? Answered with {@link ReviewFindings}.
 *
 * @param asker the desk itself; anybody else is told nothing
 */
public record ReviewAnswersDue(Actor asker, Instant at) {}
