package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record PaperNumbers(List<Row> rows, @Nullable String next) {
    public PaperNumbers {
        rows = List.copyOf(rows);
    }

    /**
     * A number that was taken; it stays taken.
     *
     * @param paperId null for a notice that a clue was declined, of which a case has one at a time
     * @param addressee null for such a notice: who complained is not shown here
     * @param voided why the paper is void; null unless it is
     */
    public record Row(
            int number,
            String caseId,
            @Nullable String paperId,
            @Nullable String addressee,
            Instant issuedAt,
            @Nullable Words voided) {}
}
