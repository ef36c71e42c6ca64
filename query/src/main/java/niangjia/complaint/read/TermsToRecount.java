package niangjia.complaint.read;

import java.time.Instant;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Of which complaints would open terms be counted otherwise by the rules in force? Answered with {@link RecountPage}.
 *
 * @param asker the desk itself; anybody else is told nothing
 * @param behind what the page before gave as next; null for the first page
 * @param size complaints looked at, of which few or none may be on the page
 */
public record TermsToRecount(
        Actor asker, Instant at, @Nullable String behind, int size) {}
