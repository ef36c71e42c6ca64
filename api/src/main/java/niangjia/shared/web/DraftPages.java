package niangjia.shared.web;

import java.util.List;
import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.web.DraftMatters.About;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own drafts, all words of them: also of matters they may no longer open. */
@Page
class DraftPages {
    private final SignedInStaff staff;
    private final Drafts drafts;
    private final List<DraftMatters> matters;
    private final PageWords words;

    DraftPages(SignedInStaff staff, Drafts drafts, List<DraftMatters> matters, PageWords words) {
        this.staff = staff;
        this.drafts = drafts;
        this.matters = List.copyOf(matters);
        this.words = words;
    }

    /** @param href null if the writer may no longer open the page it was written on */
    record Row(String matter, String title, @Nullable String href, String saved, String first, List<Line> lines) {
        /** All of it as one text, to be taken elsewhere. */
        public String all() {
            return String.join("\n", lines.stream().map(Line::text).toList());
        }
    }

    record Line(String label, String value) {
        String text() {
            return label + "  " + value;
        }
    }

    @GetMapping("/drafts")
    String list(Model model) {
        Actor actor = staff.current();
        model.addAttribute(
                "drafts",
                drafts.of(actor.staffId()).stream()
                        .map(draft -> row(draft, actor))
                        .toList());
        model.addAttribute("most", Drafts.MOST);
        model.addAttribute("days", Drafts.KEPT.toDays());
        return "shared/drafts";
    }

    @PostMapping("/drafts/discard")
    String discard(@RequestParam String matter) {
        drafts.discard(staff.current().staffId(), DraftBody.matter(matter));
        return "redirect:/drafts";
    }

    private Row row(Draft draft, Actor actor) {
        About about = matters.stream()
                .map(feature -> feature.about(draft.matter(), actor))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new About(draft.matter(), null, ""));
        DraftWords typed = DraftWords.of(draft.words());
        List<Line> lines = typed.fields().keySet().stream()
                .filter(field -> !typed.shown(field).isBlank())
                .map(field -> new Line(words.field(about.form(), field), typed.shown(field)))
                .toList();
        return new Row(
                draft.matter(), about.title(), about.href(), words.second(draft.savedAt()), typed.first(), lines);
    }
}
