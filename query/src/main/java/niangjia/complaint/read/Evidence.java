package niangjia.complaint.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.read.Match.Reason;
import niangjia.complaint.read.Match.Why;

/** All that speaks for one match: of each kind of reason the strongest. */
final class Evidence {
    private final Map<Why, Hint> hints = new EnumMap<>(Why.class);

    void add(Hint hint) {
        hints.merge(hint.why(), hint, (one, other) -> other.weight() > one.weight() ? other : one);
    }

    void add(Evidence other) {
        other.hints.values().forEach(this::add);
    }

    Collection<Hint> hints() {
        return hints.values();
    }

    double weight() {
        return hints.values().stream().mapToDouble(Hint::weight).sum();
    }

    List<Reason> reasons() {
        return hints.values().stream()
                .sorted(Comparator.comparingDouble(Hint::weight).reversed().thenComparing(Hint::why))
                .map(Hint::reason)
                .toList();
    }
}
