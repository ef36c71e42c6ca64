package niangjia.rules.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import niangjia.rules.RulesEvent;
import niangjia.rules.read.WhatIfFound;
import org.jspecify.annotations.Nullable;

/** One what-if on its way, or done: kept for the one who asked, for as long as they look at it. */
final class WhatIfRun {
    private final String id;
    private final String staffId;
    private final RulesEvent event;
    private final Instant begun;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long looked;
    private volatile long cases;
    private volatile @Nullable WhatIfFound found;

    WhatIfRun(String id, String staffId, RulesEvent event, Instant begun) {
        this.id = id;
        this.staffId = staffId;
        this.event = event;
        this.begun = begun;
    }

    public String id() {
        return id;
    }

    public RulesEvent event() {
        return event;
    }

    public Instant begun() {
        return begun;
    }

    /** How many cases have been looked at so far. */
    public long looked() {
        return looked;
    }

    /** How many there are; 0 until that is known. */
    public long cases() {
        return cases;
    }

    public @Nullable WhatIfFound found() {
        return found;
    }

    /** It ended without a result: asking again is all there is to do. */
    public boolean failed() {
        return ended.getCount() == 0 && found == null;
    }

    boolean isOf(String staff) {
        return staffId.equals(staff);
    }

    void progress(long lookedAt, long inAll) {
        looked = lookedAt;
        cases = inAll;
    }

    void found(WhatIfFound result) {
        found = result;
    }

    void end() {
        ended.countDown();
    }

    /** Waits for the end, at most so long. */
    void await(Duration longest) {
        try {
            // whether it ended is asked of the run itself
            boolean done = ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (done) {
                looked = cases;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
