package niangjia.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shares the segments of each processor among the nodes that work on this record. A node that is killed or stands still is
 * counted for ten more seconds, as its claims are; one that is stopped leaves at once.
 */
public final class WorkingNodes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WorkingNodes.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final NodeRows rows;
    private final String me;
    private final ScheduledExecutorService saying;
    private volatile Seen seen;

    /**
     * Who works here, and how many segments each processor has.
     *
     * @param nodes sorted
     */
    record Seen(List<String> nodes, Map<String, Integer> segments) {
        /**
         * All nodes' shares of a processor come to its segments; which of them has one more differs by processor. Never
         * none, with which the framework does not start a processor: of more nodes than segments the last find none free.
         */
        int share(String me, String processor) {
            Integer all = segments.get(processor);
            int place = nodes.indexOf(me);
            if (all == null || place < 0) {
                // not begun yet, or too long silent: whoever comes first takes all, and gives back
                return Short.MAX_VALUE;
            }
            int many = nodes.size();
            boolean oneMore = Math.floorMod(place + processor.hashCode(), many) < all % many;
            return Math.max(1, all / many + (oneMore ? 1 : 0));
        }
    }

    WorkingNodes(NodeRows rows, String me) {
        this.rows = rows;
        this.me = me;
        this.seen = look();
        this.saying = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "working-nodes");
            thread.setDaemon(true);
            return thread;
        });
        var unused = saying.scheduleWithFixedDelay(
                this::lookAgain, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many segments of this processor this node is to work. */
    public int share(String processor) {
        return seen.share(me, processor);
    }

    private Seen look() {
        rows.here(me);
        return new Seen(rows.atWork(), rows.segments());
    }

    private void lookAgain() {
        try {
            seen = look();
        } catch (RuntimeException away) {
            // nobody claims anything while the database is away
            log.debug(
                    "the nodes at work were not asked for: {}", away.getClass().getName());
        }
    }

    @Override
    public void close() {
        saying.shutdownNow();
        try {
            rows.gone(me);
        } catch (RuntimeException away) {
            log.debug(
                    "this node could not say that it leaves: {}",
                    away.getClass().getName());
        }
    }
}
