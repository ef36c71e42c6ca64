package niangjia.complaint.read;

import java.util.Map;

/** @param byTab every {@link QueueTab} with the number of its rows, unfiltered */
public record QueueTotals(Map<QueueTab, Long> byTab) {
    public QueueTotals {
        byTab = Map.copyOf(byTab);
    }
}
