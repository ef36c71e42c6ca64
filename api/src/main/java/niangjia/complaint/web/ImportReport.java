package niangjia.complaint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import niangjia.shared.web.Problem;
import org.jspecify.annotations.Nullable;

/** What became of an import, row by row, and in all. */
final class ImportReport {
    private ImportReport() {}

    enum Outcome {
        LOGGED,
        REPEATED,
        REFUSED,
        /** Would be logged; only in a dry run. */
        FIT
    }

    /** @param key of the row, as the sender gave it; absent if it could not be read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            long row,
            @Nullable String key,
            Outcome outcome,
            @Nullable String complaintId,
            @Nullable String number,
            @Nullable Problem problem) {
        Line numbered(@Nullable String given) {
            return new Line(row, key, outcome, complaintId, given, problem);
        }
    }

    /** The last line: all counts. */
    record Sum(boolean done, boolean dryRun, long rows, long fit, long logged, long repeated, long refused) {}
}
