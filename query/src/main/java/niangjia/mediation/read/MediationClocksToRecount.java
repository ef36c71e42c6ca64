package niangjia.mediation.read;

import java.time.Instant;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Of which mediation cases would open clocks be counted otherwise by the rules in force? Answered with
 * {@link niangjia.complaint.read.RecountPage}.
 *
 * @param asker the desk itself; anybody else is told nothing
 * @param behind what the page before gave as next; null for the first page
 * @param size matters looked at, of which few or none may be on the page
 */
public record MediationClocksToRecount(
        Actor asker, Instant at, @Nullable String behind, int size) {}
