package niangjia.supervision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niangjia.letters.Letter;
import niangjia.letters.Printed;
import niangjia.letters.web.LetterShelf;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** Papers on record as they are printed: what was signed, with the number and the days that issuing brought. */
@Component
final class PaperSheets {
    private final LetterShelf shelf;
    private final PaperNames names;

    PaperSheets(LetterShelf shelf, PaperNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** Whether the reader may see what the paper says: who may not read its words does not see it printed either. */
    boolean readable(PaperView paper) {
        return !paper.words().sealed();
    }

    /** @throws RuleViolated if the reader may not see it, or its text is gone, or not the one the record names */
    Letter letter(SupervisionView view, PaperView paper) {
        if (!readable(paper)) {
            throw new RuleViolated("letters/paper-sealed", List.of());
        }
        Letter signed = shelf.kept(view.caseId(), paper.digest());
        if (paper.number() == 0) {
            return signed;
        }
        String day = Printed.day(DeskTime.dayOf(Objects.requireNonNull(paper.issuedAt())));
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
