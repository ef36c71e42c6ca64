package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.letters.Filling;
import niangjia.letters.LetterTemplates;
import niangjia.letters.web.PaperView;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.read.ReferralView;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The hand-over list on paper, for the two who sign it. It names no worker: what is handed over lies beside it. */
@Page
class ReferralPrintPages {
    private static final String KIND = "handover";
    private static final int CELLS_TO_FILL_BY_HAND = 3;

    private final RegistryReading reading;
    private final QuestionDesk questions;
    private final SignedInStaff staff;
    private final PageWords words;

    ReferralPrintPages(RegistryReading reading, QuestionDesk questions, SignedInStaff staff, PageWords words) {
        this.reading = reading;
        this.questions = questions;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/registry/referrals/{key}/print")
    String print(@PathVariable String key, Model model) {
        Actor actor = staff.current();
        ReferralView view = reading.referral(actor, RegistryKind.REFERRAL.read(key));
        Optional<CaseView> origin = view.now().origin().startsWith("complaint:")
                ? questions.askForOptional(new CaseOf(actor, view.now().origin()), CaseView.class)
                : Optional.empty();
        Filling filling = Filling.empty()
                .line("caseNumber", origin.map(CaseView::number).orElse(null))
                .line("sender", words.unit(view.now().unitId()))
                .line("receiver", view.now().bodyName())
                .line(
                        "matter",
                        origin.map(CaseView::order)
                                .map(order -> words.label("Category", order.category()))
                                .orElse(null))
                .lines(
                        "ground",
                        List.of(words.label("ReferralBasis", view.now().basis().name())))
                .choice("consent", consent(view.now().basis()))
                .rows("materials", materials(view.inventory()))
                .line("contact", view.keeper());
        model.addAttribute(
                "paper",
                PaperView.of(
                        LetterTemplates.bundled().inForce(KIND, reading.today()).fill(filling)));
        model.addAttribute("back", "/registry/referrals/" + key);
        return "letters/print";
    }

    /** Whether somebody agreed in writing is not on record, and in an emergency nobody was asked: the place stays open. */
    private static @Nullable String consent(ReferralBasis basis) {
        return switch (basis) {
            case LEGAL_DUTY -> "LEGAL_DUTY";
            case NO_PERSONAL_DATA -> "NO_PERSONAL_DATA";
            case SEPARATE_CONSENT, EMERGENCY -> null;
        };
    }

    /** Number of copies, pages and remarks are written in by hand. */
    private static List<List<String>> materials(List<String> inventory) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < inventory.size(); i++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1), inventory.get(i)));
            for (int cell = 0; cell < CELLS_TO_FILL_BY_HAND; cell++) {
                row.add("");
            }
            rows.add(row);
        }
        return rows;
    }
}
