package niangjia.complaint.web;

import java.util.Optional;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** A complaint in the strip of another matter that grew out of it. */
@Component
public final class ComplaintPieces {
    private final QuestionDesk questions;
    private final PageWords words;

    ComplaintPieces(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    /** Without number and address where the reader may not see it. */
    public ChainPiece of(Actor reader, String complaintId) {
        Optional<CaseView> complaint = questions.askForOptional(new CaseOf(reader, complaintId), CaseView.class);
        return new ChainPiece(
                words.text("supervision.chain.complaint"),
                complaint.map(CaseView::number).orElse(words.text("supervision.chain.out-of-reach")),
                complaint
                        .map(each -> CasePagesModel.address(each.complaintId()))
                        .orElse(null),
                complaint
                        .map(each -> words.label("ComplaintStatus", each.state().name()))
                        .orElse(""),
                false);
    }
}
