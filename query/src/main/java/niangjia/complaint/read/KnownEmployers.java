package niangjia.complaint.read;

import java.util.List;

/** @param more true if there are complaints beyond the newest 200 looked at */
public record KnownEmployers(List<Employer> employers, boolean more) {
    public KnownEmployers {
        employers = List.copyOf(employers);
    }

    /** One name as it was written. */
    public record Employer(String name, List<EarlierComplaint> complaints) {}
}
