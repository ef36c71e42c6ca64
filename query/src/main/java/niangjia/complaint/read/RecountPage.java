package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next behind which to go on; null when all have been looked at */
public record RecountPage(List<Found> cases, @Nullable String next) {
    public RecountPage {
        cases = List.copyOf(cases);
    }

    /**
     * @param caseId the complaint or the supervision case
     * @param sequence of the newest event this was judged by
     */
    public record Found(String caseId, long sequence) {}
}
