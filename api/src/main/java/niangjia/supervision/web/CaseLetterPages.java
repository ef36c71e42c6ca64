package niangjia.supervision.web;

import java.util.List;
import java.util.Locale;
import niangjia.letters.Letter;
import niangjia.letters.web.LetterFile;
import niangjia.letters.web.PaperView;
import niangjia.shared.Actor;
import niangjia.shared.PaperDigest;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.web.CaseLetters.Kind;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Records, notices and lists of a case, printed to be signed by hand. */
@Page
class CaseLetterPages {
    private static final String LETTERS = SupervisionCasePages.ONE + "/letters";

    private final SignedInStaff staff;
    private final SupervisionDesk desk;
    private final CaseLetters letters;
    private final SeenForms seen;

    CaseLetterPages(SignedInStaff staff, SupervisionDesk desk, CaseLetters letters, SeenForms seen) {
        this.staff = staff;
        this.desk = desk;
        this.letters = letters;
        this.seen = seen;
    }

    @GetMapping(LETTERS)
    String all(@PathVariable String id, Model model) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("offered", letters.offered(view));
        return "supervision/letters";
    }

    @GetMapping(LETTERS + "/{kind}")
    String print(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        model.addAttribute("paper", PaperView.of(letter(view, kind, of)));
        model.addAttribute("back", SupervisionIds.address(view.caseId()) + "/letters");
        return "letters/print";
    }

    @GetMapping(LETTERS + "/{kind}/docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String id, @PathVariable String kind, @RequestParam(defaultValue = "") String of) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        Letter letter = letter(view, kind, of);
        return LetterFile.of(letter, letter.name() + " " + view.number());
    }

    private Letter letter(SupervisionView view, String written, String of) {
        Actor reader = staff.current();
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                Letter letter = letters.letter(view, kind, of, reader);
                String digest = PaperDigest.of(letter.bytes()).hex();
                seen.opened(reader, view.caseId(), of.isEmpty() ? written : written + ":" + of, digest);
                return letter;
            }
        }
        throw new RuleViolated("request/unknown-path", List.of());
    }
}
