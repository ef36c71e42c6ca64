package niangjia.supervision.web;

import niangjia.shared.web.PageWords;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** What papers are called on pages: their kind, and their number once they have one; templates know it as {@code @paperNames}. */
@Component("paperNames")
final class PaperNames {
    private final LetterMarks marks;
    private final PageWords words;

    PaperNames(LetterMarks marks, PageWords words) {
        this.marks = marks;
        this.words = words;
    }

    /** For example 邵阳市工监意〔2026〕17号; empty before it is issued. */
    public String number(PaperView paper) {
        return paper.number() == 0 ? "" : marks.number(paper);
    }

    /** For example 邵阳市工监不受〔2026〕2号; empty if it was told by mouth. */
    public String number(NoticeView notice) {
        return marks.number(notice);
    }

    public String kind(PaperView paper) {
        return words.label("PaperKind", paper.kind().name());
    }

    /** Kind and number, or to whom it goes while it has none. */
    public String of(PaperView paper, SupervisionView view) {
        String number = number(paper);
        String about = paper.respondentId() == null
                ? paper.addressee()
                : view.respondent(paper.respondentId())
                        .map(RespondentView::name)
                        .orElse(paper.addressee());
        return words.text("supervision.paper-of", kind(paper), number.isEmpty() ? about : number);
    }

    /** What the paper of an entry of the course is called; empty for an entry about none. */
    public String inCourse(SupervisionView view, String paperId) {
        return paperId == null
                ? ""
                : view.paper(paperId).map(paper -> of(paper, view)).orElse("");
    }
}
