package niangjia.audit.web;

import java.util.List;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.read.ReviewFindingView;
import niangjia.audit.read.ReviewFindings;
import niangjia.audit.read.ReviewFindingsOf;
import niangjia.complaint.web.MatterRemarks;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open findings on the page of their case, and among what waits for the unit that must answer. */
@Component
class ReviewRemarks implements MatterRemarks {
    private final QuestionDesk questions;
    private final PageWords words;
    private final ReviewLook look;

    ReviewRemarks(QuestionDesk questions, PageWords words, ReviewLook look) {
        this.questions = questions;
        this.words = words;
        this.look = look;
    }

    @Override
    public List<Remark> on(Actor reader, String matterId) {
        return open(reader, matterId).stream().map(this::remark).toList();
    }

    /** The unit asked must answer; who audits must look at what was answered. */
    @Override
    public List<Remark> waiting(Actor reader) {
        boolean audits = reader.roles().contains(Role.AUDITOR);
        return open(reader, null).stream()
                .filter(each -> audits
                        ? each.status() == ReviewFindingStatus.ANSWERED
                        : each.awaitsAnswer()
                                && each.unitId().equals(reader.unit().id()))
                .map(this::remark)
                .toList();
    }

    private List<ReviewFindingView> open(Actor reader, @Nullable String caseId) {
        return questions
                .ask(new ReviewFindingsOf(reader, true, caseId), ReviewFindings.class)
                .items();
    }

    private Remark remark(ReviewFindingView finding) {
        String item = words.text("review.item." + finding.item());
        String said = finding.awaitsAnswer()
                ? words.text(
                        finding.lapsed() ? "review.remark.late" : "review.remark.asked",
                        finding.number(),
                        item,
                        words.unit(finding.unitId()),
                        words.day(finding.answerBy()))
                : words.text(
                        "review.remark.open",
                        finding.number(),
                        item,
                        words.label("ReviewFindingStatus", finding.status().name()));
        return new Remark(said, look.findingHref(finding), finding.lapsed() && finding.awaitsAnswer());
    }
}
