package niangjia.mediation.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the following page; null on the last one
 * @param counts every {@link MediationTab} with the number of its rows, unfiltered
 */
public record MediationPage(
        List<MediationRow> rows, @Nullable String next, Map<MediationTab, Long> counts) {
    public MediationPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
