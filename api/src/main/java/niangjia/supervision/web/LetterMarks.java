package niangjia.supervision.web;

import java.util.regex.Pattern;
import niangjia.shared.web.PageUnits;
import niangjia.supervision.PaperSeries;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The mark of a union in the numbers of its papers (机关代字): what {@code desk.letters.marks.<code of the unit>} says, else
 * taken from its name. Each kind of paper has a series, and so a mark, of its own.
 */
@Component
class LetterMarks {
    private static final String SETTING = "desk.letters.marks.";
    private static final Pattern UNION = Pattern.compile("(总工会|工会联合会|联合工会|工会委员会|工会)$");
    /** Figures in a mark could be taken for the number. */
    private static final Pattern FIGURES = Pattern.compile("[0-9〔〕\\s]");

    private final PageUnits units;
    private final Environment settings;

    LetterMarks(PageUnits units, Environment settings) {
        this.units = units;
        this.settings = settings;
    }

    /** For example 邵阳市工监意〔2026〕17号. */
    String number(String unitId, PaperSeries series, int year, int number) {
        return of(unitId) + sign(series) + "〔" + year + "〕" + number + "号";
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

    private String of(String unitId) {
        String set = settings.getProperty(SETTING + unitId, "");
        String name = UNION.matcher(units.nameOf(unitId)).replaceFirst("");
        return set.isBlank() ? FIGURES.matcher(name).replaceAll("") + "工监" : set.strip();
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
