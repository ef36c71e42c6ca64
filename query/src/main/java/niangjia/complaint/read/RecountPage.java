package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next behind which to go on; null when all have been looked at */
public record RecountPage(List<Found> complaints, @Nullable String next) {
    public RecountPage {
        complaints = List.copyOf(complaints);
    }

    /** @param sequence of the newest event this was judged by */
    public record Found(String complaintId, long sequence) {}
}
