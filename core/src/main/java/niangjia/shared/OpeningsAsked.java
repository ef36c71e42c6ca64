package niangjia.shared;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which openings are asked for; what is null narrows nothing.
 *
 * @param of persons and matters, by their ids; empty for everybody's. An opening in a matter that names another person is not
 *     theirs
 * @param from inclusive
 * @param to exclusive
 * @param before only those with a smaller number: the way to the next page
 */
public record OpeningsAsked(
        Set<String> of,
        @Nullable String staffId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before,
        int size) {
    public OpeningsAsked {
        of = Set.copyOf(of);
    }
}
