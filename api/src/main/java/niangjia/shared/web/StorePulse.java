package niangjia.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the store of read models answers, as far as those heard who asked it. While it is known to be away one asks for
 * all every other second, and the others need not wait for what will not come.
 */
@Component
public final class StorePulse {
    /** Short enough that nobody notices when it is back, long enough that an act does not wait for it twice. */
    static final Duration QUIET = Duration.ofSeconds(2);

    /** More than one document by its id takes of a store that is well, on a machine that has much to do. */
    static final Duration PROMPT = Duration.ofSeconds(1);

    private final Clock clock;
    private Instant lastAnswered;
    private @Nullable Instant askAgain;
    private boolean slow;

    /** A desk does not start without its store, so that it has answered by then. */
    public StorePulse(Clock clock) {
        this.clock = clock;
        this.lastAnswered = clock.instant();
    }

    public Instant now() {
        return clock.instant();
    }

    public synchronized void answered() {
        lastAnswered = clock.instant();
        askAgain = null;
    }

    /**
     * As {@link #answered()}, to a question so small that its time says how quick the store is.
     *
     * @param took by the machine's own clock, since the desk's may be set
     */
    public synchronized void answered(Duration took) {
        answered();
        slow = took.compareTo(PROMPT) > 0;
    }

    /** Whether it answers so late that nobody should wait for what can be had otherwise. */
    public synchronized boolean slow() {
        return slow;
    }

    /** @param asked when the question was put: who was answered since then heard otherwise, and one question was too much */
    public synchronized void missed(Instant asked) {
        if (!lastAnswered.isAfter(asked)) {
            askAgain = clock.instant().plus(QUIET);
        }
    }

    /** Whether it is better not to ask. Every other second one is told to. */
    public synchronized boolean away() {
        Instant again = askAgain;
        if (again == null) {
            return false;
        }
        Instant now = clock.instant();
        if (now.isBefore(again)) {
            return true;
        }
        askAgain = now.plus(QUIET);
        return false;
    }

    /** When it last answered; empty while nothing is known against it. */
    public synchronized Optional<Instant> silentSince() {
        return askAgain == null ? Optional.empty() : Optional.of(lastAnswered);
    }

    public synchronized Instant lastAnswered() {
        return lastAnswered;
    }
}
