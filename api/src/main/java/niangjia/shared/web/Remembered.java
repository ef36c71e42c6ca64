package niangjia.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What the store of read models last said of each of some things. It is used where the store does not answer, and for a
 * minute where it answers late; otherwise an answer always counts, also that there is nothing.
 */
public final class Remembered<V> {
    /**
     * From one confirmation by the store to the last use. Long enough for a restart of the store or a failing over, which
     * take minutes; short enough that what was decided meanwhile, such as a role withdrawn, waits no longer than a person
     * would wait for the colleague who withdraws it.
     */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    /** The same while the store answers late: what an act waits for then, it waits for once in this time. */
    static final Duration WHILE_SLOW = Duration.ofMinutes(1);

    private final StorePulse pulse;
    private final Predicate<V> standing;
    private final Map<String, Entry<V>> entries;

    private record Entry<V>(V value, Instant confirmedAt) {}

    /**
     * @param most how many things are remembered; those asked for longest ago go
     * @param standing whether what is remembered may still be so, asked before each use
     */
    public Remembered(StorePulse pulse, int most, Predicate<V> standing) {
        this.pulse = pulse;
        this.standing = standing;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Entry<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** @throws RuleViolated {@code desk/unavailable} if the store does not answer and nothing of it may be used */
    public Optional<V> of(String key, Supplier<Optional<V>> question) {
        Optional<V> known = pulse.silentSince().flatMap(since -> usable(key, LONGEST));
        if (known.isPresent() && pulse.away()) {
            return known;
        }
        Optional<V> lately = pulse.slow() ? usable(key, WHILE_SLOW) : Optional.empty();
        if (lately.isPresent()) {
            return lately;
        }
        Instant asked = pulse.now();
        long began = System.nanoTime();
        try {
            Optional<V> answer = question.get();
            pulse.answered(Duration.ofNanos(System.nanoTime() - began));
            answer.ifPresentOrElse(value -> confirm(key, value, asked), () -> forget(key));
            return answer;
        } catch (RuleViolated refused) {
            if (!QuestionDesk.isUnavailable(refused)) {
                throw refused;
            }
            return Optional.of(usable(key, LONGEST).orElseThrow(() -> refused));
        }
    }

    /** The store said so, asked by somebody else. */
    public void confirm(String key, V value, Instant asked) {
        synchronized (entries) {
            Entry<V> known = entries.get(key);
            if (known == null || !known.confirmedAt().isAfter(asked)) {
                entries.put(key, new Entry<>(value, asked));
            }
        }
    }

    private void forget(String key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    private Optional<V> usable(String key, Duration longest) {
        Entry<V> entry = entry(key);
        return entry != null && !pulse.now().isAfter(entry.confirmedAt().plus(longest))
                ? Optional.of(entry.value()).filter(standing)
                : Optional.empty();
    }

    private @Nullable Entry<V> entry(String key) {
        synchronized (entries) {
            return entries.get(key);
        }
    }
}
