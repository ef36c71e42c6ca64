package niangjia.supervision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import niangjia.letters.Letter;
import niangjia.shared.DeskTime;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** Papers on record as they are printed: what was signed, with the number and the days that issuing brought. */
@Component
final class PaperSheets {
    private final PaperDesk papers;
    private final PaperNames names;

    PaperSheets(PaperDesk papers, PaperNames names) {
        this.papers = papers;
        this.names = names;
    }

    /** @throws niangjia.shared.RuleViolated if the text on the shelf is gone, or not the one the record names */
    Letter letter(SupervisionView view, PaperView paper) {
        Letter signed = papers.signed(view.caseId(), paper.digest());
        if (paper.number() == 0) {
            return signed;
        }
        String day = LetterWords.day(DeskTime.dayOf(Objects.requireNonNull(paper.issuedAt())));
        Map<String, String> brought = new LinkedHashMap<>();
        brought.put("number", names.number(paper));
        brought.put("issuedOn", day);
        brought.put("printedOn", day);
        return signed.issued(brought);
    }

    String fileName(SupervisionView view, PaperView paper) {
        String number = names.number(paper);
        return names.kind(paper) + " " + (number.isEmpty() ? view.number() + " " + paper.paperId() : number);
    }
}
