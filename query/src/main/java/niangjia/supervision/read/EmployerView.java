package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One employer whole.
 *
 * @param formerNames the latest first
 * @param counts every one known, the newest day first
 * @param committee of its own union; null if there is none
 * @param course the newest entry first
 */
public record EmployerView(
        EmployerRow now,
        List<String> formerNames,
        List<EmployerCount> counts,
        @Nullable CommitteeRow committee,
        List<RegistryEntry> course) {
    public EmployerView {
        formerNames = List.copyOf(formerNames);
        counts = List.copyOf(counts);
        course = List.copyOf(course);
    }
}
