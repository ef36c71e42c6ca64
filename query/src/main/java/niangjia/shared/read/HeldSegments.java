package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Segments of processors, claimed so that no process works them, whichever asks. A claim runs out by itself where this
 * process ends, and must be kept up until then.
 */
final class HeldSegments {
    private final TokenStore claims;
    private final TransactionManager transactions;
    private final Map<String, List<Integer>> held = new ConcurrentHashMap<>();

    /** @param claims the processors' tokens, under a name that is none of theirs */
    HeldSegments(TokenStore claims, TransactionManager transactions) {
        this.claims = claims;
        this.transactions = transactions;
    }

    /**
     * All segments of a processor, or none. It begins anew, whoever works it next.
     *
     * @param segments how many it is to have, if it has none yet
     * @param first where it begins
     * @param also belongs to beginning anew
     * @return false if another process works one of them
     */
    boolean take(String group, int segments, @Nullable TrackingToken first, Runnable also) {
        List<Integer> taken = new ArrayList<>();
        try {
            transactions.executeInTransaction(() -> {
                if (claims.fetchSegments(group).length == 0) {
                    claims.initializeTokenSegments(group, segments, first);
                }
                for (int segment : claims.fetchSegments(group)) {
                    claims.fetchToken(group, segment);
                    claims.storeToken(first, group, segment);
                    taken.add(segment);
                }
                also.run();
            });
        } catch (UnableToClaimTokenException worked) {
            // those of before were claimed in the same transaction, which is undone
            return false;
        }
        held.put(group, taken);
        return true;
    }

    /** @throws UnableToClaimTokenException if one of them is another's by now */
    void keep(String group) {
        List<Integer> segments = Objects.requireNonNull(held.get(group), group);
        transactions.executeInTransaction(() -> segments.forEach(segment -> claims.extendClaim(group, segment)));
    }

    List<String> groups() {
        return List.copyOf(held.keySet());
    }

    /**
     * Leaves the segments to whoever wants them.
     *
     * @param at where they go on; null for where they stood
     */
    void give(String group, @Nullable TrackingToken at) {
        List<Integer> segments = Objects.requireNonNullElse(held.remove(group), List.of());
        transactions.executeInTransaction(() -> segments.forEach(segment -> {
            if (at != null) {
                claims.storeToken(at, group, segment);
            }
            claims.releaseClaim(group, segment);
        }));
    }
}
