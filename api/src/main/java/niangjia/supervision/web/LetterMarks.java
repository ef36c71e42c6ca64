package niangjia.supervision.web;

import niangjia.letters.web.UnionMarks;
import niangjia.supervision.PaperSeries;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import org.springframework.stereotype.Component;

/**
 * The mark of a union in the numbers of its papers (机关代字): what {@code desk.letters.marks.<code of the unit>} says, else
 * taken from its name. Each kind of paper has a series, and so a mark, of its own.
 */
@Component
class LetterMarks {
    private static final String SETTING = "desk.letters.marks.";
    private static final String DESK = "工监";

    private final UnionMarks marks;

    LetterMarks(UnionMarks marks) {
        this.marks = marks;
    }

    /** For example 邵阳市工监意〔2026〕17号. */
    String number(String unitId, PaperSeries series, int year, int number) {
        return marks.number(unitId, SETTING, DESK, sign(series), year, number);
    }

    /** Of a paper that has one. */
    String number(PaperView paper) {
        return number(paper.issuerId(), PaperSeries.of(paper.kind()), paper.year(), paper.number());
    }

    /** Of a notice that a clue is declined; empty if it was told by mouth. */
    String number(NoticeView notice) {
        return notice.number() == 0
                ? ""
                : number(notice.issuerId(), PaperSeries.DECLINE, notice.year(), notice.number());
    }

    private static String sign(PaperSeries series) {
        return switch (series) {
            case REMINDER -> "提";
            case PUBLIC_REMINDER -> "告";
            case OPINION -> "意";
            case SUGGESTION -> "建";
            case DECLINE -> "不受";
        };
    }
}
