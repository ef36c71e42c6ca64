package niangjia.supervision.web;

import java.util.Optional;
import niangjia.complaint.web.ChainPiece;
import niangjia.shared.web.PageWords;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** A supervision case in the strip of another matter that grew out of it. */
@Component
public final class SupervisionPieces {
    private final PageWords words;

    SupervisionPieces(PageWords words) {
        this.words = words;
    }

    /** @param seen empty where the reader may not see it: then it has no number and no address */
    public ChainPiece of(Optional<SupervisionView> seen) {
        return new ChainPiece(
                words.text("supervision.chain.case"),
                seen.map(SupervisionView::number).orElse(words.text("supervision.chain.out-of-reach")),
                seen.map(view -> SupervisionIds.address(view.caseId())).orElse(null),
                seen.map(view -> words.label("SupervisionStatus", view.status().name()))
                        .orElse(""),
                false);
    }
}
