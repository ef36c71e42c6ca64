package niangjia.complaint.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The foot of a day's register, the most frequent first.
 *
 * @param doors by names of {@link niangjia.complaint.Channel}s
 * @param categories by names of {@link niangjia.complaint.Category}s; what became no order counts under none
 * @param states by names of {@link niangjia.complaint.ComplaintStatus}es, as they are now
 * @param operators by the name of the one who logged it
 */
public record DayTotals(
        int contacts,
        Map<String, Integer> doors,
        Map<String, Integer> categories,
        Map<String, Integer> states,
        Map<String, Integer> operators) {
    public DayTotals {
        doors = inOrder(doors);
        categories = inOrder(categories);
        states = inOrder(states);
        operators = inOrder(operators);
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
