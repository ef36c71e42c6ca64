package niangjia.supervision.web;

import java.time.Instant;
import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.shared.web.acts.CommandForm;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a paper that is written, beside the values of its template. What is left out the case says itself.
 *
 * @param paperId for a new paper, the next one of the case if left out
 * @param kind needed for a new paper; one that is revised keeps its own
 * @param issuer the union that has the case if left out
 * @param addressee the employer if left out
 * @param basis the articles of the finding if left out
 * @param evidence that of the finding if left out
 * @param showsComplainant raises the mark that a reader could see who complained; it cannot be lowered by hand
 */
public record PaperAsked(
        SupervisionId caseId,
        Instant occurredAt,
        @Nullable String paperId,
        @Nullable PaperKind kind,
        @Nullable String respondentId,
        @Nullable UnitRef issuer,
        @Nullable String addressee,
        List<String> basis,
        List<String> evidence,
        boolean showsComplainant) {
    static final CommandForm<PaperAsked> FORM = CommandForm.of(PaperAsked.class, false);
}
